import {
  demarcheDuChangement,
  LONGUEUR_DU_MOTIF_DE_DECLASSEMENT,
  manquesDeDiffusion,
  type Diffusion,
} from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { composerDiffusion, enColonnes } from '../../diffusion/composer-diffusion.ts'
import { changerIncident } from '../changer-incident.ts'
import type { ContexteDIncident } from '../contexte.ts'
import { avecLOrganisme } from '../create/create-incident.service.ts'
import { declassementSeul, diffusionIncomplete, motifDeDeclassementManquant } from '../incident.errors.ts'
import type { DeclassementDemande, IncidentEnregistre } from '../tables/incident.table.ts'
import type { UpdateDiffusionInput } from './update-diffusion.input.ts'

/** La diffusion choisie, complète : l’organisme touché la reçoit toujours, et qui a déclaré l’incident ne peut pas en être écarté. */
async function composer(
  tx: Db,
  ctx: ContexteDIncident,
  { organisme, declareParId }: IncidentEnregistre,
  { diffusion }: UpdateDiffusionInput,
): Promise<Diffusion> {
  const destinataires = avecLOrganisme(diffusion.destinataires, organisme)
  const complete = await composerDiffusion(tx, { ...diffusion, destinataires }, ctx.agent)
  return diffusion.tlp === 'RED'
    ? { ...complete, personnes: [...new Set([declareParId, ...complete.personnes])] }
    : complete
}

/** La même sortie de RED : le même niveau, pour les mêmes organismes. */
const estLaMeme = ({ tlp, destinataires }: DeclassementDemande, voulue: Diffusion) =>
  tlp === voulue.tlp && JSON.stringify(destinataires) === JSON.stringify(voulue.destinataires)

/**
 * Change qui peut lire l’incident. Ouvrir à plus de lecteurs se motive. Sortir de TLP:RED se décide à deux : la première personne le
 * demande, et rien ne change ; l’incident change quand une autre, nommée elle aussi, demande la même chose.
 */
export function updateDiffusion(ctx: ContexteDIncident, saisie: UpdateDiffusionInput) {
  const { id, version, diffusion, motif } = saisie
  return changerIncident(ctx, { id, version }, async ({ tx, incident, maintenant }) => {
    const demarche = demarcheDuChangement(incident.tlp, diffusion.tlp)
    if (demarche !== 'immediate' && motif.length < LONGUEUR_DU_MOTIF_DE_DECLASSEMENT)
      return echec(motifDeDeclassementManquant())
    const complete = await composer(tx, ctx, incident, saisie)
    const manques = manquesDeDiffusion({ ...diffusion, destinataires: complete.destinataires })
    if (Object.keys(manques).length > 0) return echec(diffusionIncomplete(manques))
    const { destinataires } = complete
    const detail = { de: incident.tlp, vers: diffusion.tlp, motif, destinataires }
    const demande = incident.declassementDemande
    const dejaDemande = demande !== null && estLaMeme(demande, complete)
    if (demarche === 'a_deux' && dejaDemande && demande.parId === ctx.agent.id)
      return echec(declassementSeul())
    if (demarche === 'a_deux' && !dejaDemande)
      return ok({
        valeur: { version: version + 1, enAttente: true },
        colonnes: {
          declassementDemande: {
            tlp: diffusion.tlp,
            destinataires,
            motif,
            parId: ctx.agent.id,
            par: ctx.agent.libelle,
            le: maintenant.toISOString(),
          },
        },
        faits: [{ fait: 'declassement_demande' as const, detail }],
      })
    return ok({
      valeur: { version: version + 1, enAttente: false },
      colonnes: { ...enColonnes(complete), declassementDemande: null },
      faits: [{ fait: 'diffusion_changee' as const, detail }],
    })
  })
}
