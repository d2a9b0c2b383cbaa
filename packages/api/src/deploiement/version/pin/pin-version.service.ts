import { ok, type Result } from '../../../core/trpc/result.ts'
import { auteurDe, type ContexteDeDeploiement } from '../../acteur.ts'
import { refusDEcheance, type EcheanceHorsBornes } from '../../echeance.ts'
import type { ErreurDeSection } from '../../erreurs.ts'
import { changerSection, type SectionDesignee } from '../../section/changer-section.ts'
import { inscrireLeRefus, versionUtilisable, type ErreurDeVersion } from '../utilisable.ts'

export interface EpingleDemandee extends SectionDesignee {
  readonly version: string
  readonly motif: string
  readonly jusquA: Date
}

export type ErreurPinVersion = ErreurDeSection | ErreurDeVersion | EcheanceHorsBornes

/** Tient la section sur une version pour tous, canari compris, jusqu’à une date ; les activations attendent. */
export async function pinVersion(
  ctx: ContexteDeDeploiement,
  demande: EpingleDemandee,
): Promise<Result<{ revision: number }, ErreurPinVersion>> {
  const { section, version, motif, jusquA } = demande
  const refus = refusDEcheance(jusquA, ctx.horloge.maintenant())
  if (refus) return refus
  const resultat = await changerSection<ErreurDeVersion>(
    ctx,
    demande,
    async (_, tx) => {
      const utilisable = await versionUtilisable(ctx, tx, section, version)
      if (!utilisable.ok) return utilisable
      return ok({
        fait: 'epingle' as const,
        detail: { version, motif, jusquA: jusquA.toISOString() },
        deploiement: {
          epingleVersion: version,
          epingleMotif: motif,
          epingleJusquA: jusquA,
          epinglePar: auteurDe(ctx.acteur),
        },
      })
    },
    { malgreLEpingle: true },
  )
  await inscrireLeRefus(ctx, demande, resultat)
  return resultat
}
