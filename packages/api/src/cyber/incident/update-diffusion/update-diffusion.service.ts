import { demarcheDuChangement, LONGUEUR_DU_MOTIF_DE_DECLASSEMENT } from '@sssi/domain/cyber'
import type { ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { composerDiffusion, enColonnes } from '../../diffusion/composer-diffusion.ts'
import { changerIncident } from '../changer-incident.ts'
import { avecLOrganisme } from '../create/create-incident.service.ts'
import { declassementSeul, motifDeDeclassementManquant } from '../incident.errors.ts'
import type { UpdateDiffusionInput } from './update-diffusion.input.ts'

/** Change qui peut lire l’incident. Un déclassement se décide avec un motif, et celui d’un TLP:RED par une autre personne. */
export function updateDiffusion(
  ctx: ContexteDIncident,
  { id, version, diffusion, motif }: UpdateDiffusionInput,
) {
  return changerIncident(ctx, { id, version }, async ({ tx, incident }) => {
    const demarche = demarcheDuChangement(incident.tlp, diffusion.tlp)
    if (demarche !== 'immediate' && motif.length < LONGUEUR_DU_MOTIF_DE_DECLASSEMENT)
      return echec(motifDeDeclassementManquant())
    if (demarche === 'a_deux' && incident.declareParId === ctx.agent.id) return echec(declassementSeul())
    const destinataires = avecLOrganisme(diffusion.destinataires, incident.organisme)
    const complete = await composerDiffusion(tx, { ...diffusion, destinataires }, ctx.agent)
    const detail = { de: incident.tlp, vers: diffusion.tlp, motif, destinataires: complete.destinataires }
    return ok({
      valeur: { version: version + 1 },
      colonnes: enColonnes(complete),
      faits: [{ fait: 'diffusion_changee' as const, detail }],
    })
  })
}
