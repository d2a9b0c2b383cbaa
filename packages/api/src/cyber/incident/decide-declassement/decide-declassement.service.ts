import { peutDeciderDuDeclassement } from '@sssi/domain/cyber'
import { echec, ok } from '../../../core/trpc/result.ts'
import { enColonnes } from '../../diffusion/composer-diffusion.ts'
import { changerIncident } from '../changer-incident.ts'
import type { ContexteDIncident } from '../contexte.ts'
import {
  aucunDeclassementDemande,
  decisionDuDemandeur,
  decisionReservee,
  refusSansMotif,
} from '../incident.errors.ts'
import { composer } from '../update-diffusion/update-diffusion.service.ts'
import type { DecideDeclassementInput } from './decide-declassement.input.ts'

/** Une autre personne, nommée elle aussi, approuve ou refuse de sortir un incident de TLP:RED. Approuvé, il change aussitôt. */
export function decideDeclassement(ctx: ContexteDIncident, saisie: DecideDeclassementInput) {
  const { id, version, decision, motif } = saisie
  const designe = {
    id,
    version,
    interdire: (...[agent, lu]: Parameters<typeof peutDeciderDuDeclassement>) =>
      peutDeciderDuDeclassement(agent, lu) ? null : decisionReservee(),
  }
  return changerIncident(ctx, designe, async ({ tx, incident }) => {
    const demande = incident.declassementDemande
    if (demande === null) return echec(aucunDeclassementDemande())
    if (demande.parId === ctx.agent.id) return echec(decisionDuDemandeur())
    if (decision === 'refuse' && motif === '') return echec(refusSansMotif())
    const { tlp, destinataires } = demande
    const detail = { de: incident.tlp, vers: tlp, motif: motif || demande.motif, destinataires }
    const valeur = { version: version + 1 }
    if (decision === 'refuse')
      return ok({
        valeur,
        colonnes: { declassementDemande: null },
        faits: [{ fait: 'declassement_refuse' as const, detail }],
      })
    const complete = await composer(tx, ctx, incident, { tlp, destinataires, personnes: [] })
    return ok({
      valeur,
      colonnes: { ...enColonnes(complete), declassementDemande: null },
      faits: [{ fait: 'declassement_approuve' as const, detail }],
    })
  })
}
