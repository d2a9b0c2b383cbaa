import { ok, type Result } from '../../../core/trpc/result.ts'
import { auteurDe, type ContexteDeDeploiement } from '../../acteur.ts'
import { refusDEcheance, type EcheanceHorsBornes } from '../../echeance.ts'
import type { ErreurDeSection } from '../../erreurs.ts'
import { changerSection, type SectionDesignee } from '../changer-section.ts'

export interface VerrouDemande extends SectionDesignee {
  readonly motif: string
  readonly jusquA: Date
}

export type ErreurLockSection = ErreurDeSection | EcheanceHorsBornes

/** Fige une section jusqu’à une date : rien n’y bouge plus, sauf un retour automatique. Reposer un verrou le prolonge. */
export async function lockSection(
  ctx: ContexteDeDeploiement,
  demande: VerrouDemande,
): Promise<Result<{ revision: number }, ErreurLockSection>> {
  const { motif, jusquA } = demande
  return (
    refusDEcheance(jusquA, ctx.horloge.maintenant()) ??
    changerSection<never>(
      ctx,
      demande,
      async () =>
        ok({
          fait: 'verrou' as const,
          detail: { motif, jusquA: jusquA.toISOString() },
          deploiement: { verrouMotif: motif, verrouJusquA: jusquA, verrouPar: auteurDe(ctx.acteur) },
        }),
      { malgreLeVerrou: true, malgreLEpingle: true },
    )
  )
}
