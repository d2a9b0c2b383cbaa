import { can } from '@sssi/domain'
import { estAussiLarge } from '@sssi/domain/cyber'
import { and, eq } from 'drizzle-orm'
import type { ContexteDIncident } from '../contexte.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { changerIncident, inscrireFaits } from '../changer-incident.ts'
import { fusionImpossible } from '../incident.errors.ts'
import { incident as incidents } from '../tables/incident.table.ts'
import { lien } from '../tables/suite.table.ts'
import type { DecideFusionInput } from './decide-fusion.input.ts'

/**
 * Réunit un incident à un autre du même organisme : il se clôt, ses échéances ouvertes sont sans objet, et ce qu’il contient
 * reste lisible. Les échéances se tiennent désormais dans l’autre.
 */
export function decideFusion(ctx: ContexteDIncident, { id, version, dans, motif }: DecideFusionInput) {
  return changerIncident(ctx, { id, version }, async ({ tx, incident, maintenant }) => {
    const [cible] = await tx
      .select()
      .from(incidents)
      .where(and(eq(incidents.id, dans), lisible(incidents, ctx.agent)))
      .for('update')
    if (!cible || !can(ctx.agent, 'incident.gerer', { type: 'organisme', organisme: cible.organisme }))
      return echec(fusionImpossible('Cet incident n’existe pas, ou vous n’y avez pas accès.'))
    if (cible.id === id) return echec(fusionImpossible('Choisissez un autre incident que celui-ci.'))
    if (cible.fusionneDansId !== null)
      return echec(fusionImpossible('Cet incident est lui-même réuni à un autre : choisissez celui-là.'))
    if (cible.organisme !== incident.organisme)
      return echec(
        fusionImpossible('Ces incidents touchent deux organismes, qui déclarent chacun : reliez-les plutôt.'),
      )
    if (cible.priseDeConnaissanceLe > incident.priseDeConnaissanceLe)
      return echec(
        fusionImpossible(
          'Réunissez le plus récent au plus ancien : l’horloge court depuis la première connaissance.',
        ),
      )
    if (!estAussiLarge(cible, incident))
      return echec(
        fusionImpossible(
          'Cet incident se partage à moins de monde que celui-ci : ses lecteurs en apprendraient l’existence. Accordez d’abord leur diffusion.',
        ),
      )
    await tx
      .insert(lien)
      .values({ incidentId: dans, genre: 'incident', cibleId: id, ajouteLe: maintenant })
      .onConflictDoNothing()
    await inscrireFaits(tx, ctx, dans, [{ fait: 'lien_ajoute', detail: { genre: 'incident', cibleId: id } }])
    return ok({
      valeur: { version: version + 1 },
      colonnes: {
        fusionneDansId: dans,
        statut: 'clos' as const,
        traiteLe: incident.traiteLe ?? maintenant,
      },
      faits: [{ fait: 'incident_fusionne' as const, detail: { dans: cible.reference, motif } }],
    })
  })
}
