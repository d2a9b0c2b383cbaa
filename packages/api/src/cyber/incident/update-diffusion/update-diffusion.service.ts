import {
  demarcheDeLaDiffusion,
  LONGUEUR_DU_MOTIF_DE_DECLASSEMENT,
  manquesDeDiffusion,
  type Diffusion,
  type DiffusionChoisie,
} from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { composerDiffusion, enColonnes } from '../../diffusion/composer-diffusion.ts'
import { changerIncident } from '../changer-incident.ts'
import type { ContexteDIncident } from '../contexte.ts'
import { avecLOrganisme } from '../create/create-incident.service.ts'
import { unAutreDecide } from '../decide-declassement/un-autre-decide.ts'
import {
  declassementADecider,
  declassementSeul,
  diffusionIncomplete,
  motifDeDeclassementManquant,
  personnePourDecider,
} from '../incident.errors.ts'
import type { DeclassementDemande, IncidentEnregistre } from '../tables/incident.table.ts'
import type { UpdateDiffusionInput } from './update-diffusion.input.ts'

/** La diffusion choisie, complète : l’organisme touché la reçoit toujours, et qui a déclaré l’incident ne peut pas en être écarté. */
export async function composer(
  tx: Db,
  ctx: ContexteDIncident,
  { organisme, declareParId }: IncidentEnregistre,
  diffusion: DiffusionChoisie,
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
 * demande, et rien ne change tant qu’une autre, nommée elle aussi, ne l’a pas approuvée (`decideDeclassement`).
 */
export function updateDiffusion(ctx: ContexteDIncident, saisie: UpdateDiffusionInput) {
  const { id, version, diffusion, motif } = saisie
  return changerIncident(ctx, { id, version }, async ({ tx, incident, maintenant }) => {
    const complete = await composer(tx, ctx, incident, diffusion)
    const demarche = demarcheDeLaDiffusion(incident, complete)
    if (demarche !== 'immediate' && motif.length < LONGUEUR_DU_MOTIF_DE_DECLASSEMENT)
      return echec(motifDeDeclassementManquant())
    const manques = manquesDeDiffusion({ ...diffusion, destinataires: complete.destinataires })
    if (Object.keys(manques).length > 0) return echec(diffusionIncomplete(manques))
    const { destinataires } = complete
    const detail = { de: incident.tlp, vers: diffusion.tlp, motif, destinataires }
    if (demarche === 'a_deux') {
      const demande = incident.declassementDemande
      if (demande !== null && demande.parId !== ctx.agent.id) return echec(declassementADecider())
      if (demande !== null && estLaMeme(demande, complete)) return echec(declassementSeul())
      if (!(await unAutreDecide(tx, incident, ctx.agent))) return echec(personnePourDecider())
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
    }
    return ok({
      valeur: { version: version + 1, enAttente: false },
      colonnes: { ...enColonnes(complete), declassementDemande: null },
      faits: [{ fait: 'diffusion_changee' as const, detail }],
    })
  })
}
