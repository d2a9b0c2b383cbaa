import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import type { ContexteDeDeploiement } from '../../acteur.ts'
import type { ErreurDeSection } from '../../erreurs.ts'
import { changerSection, type SectionDesignee } from '../changer-section.ts'

export const nonVerrouillee = {
  type: 'non_verrouillee',
  nature: 'refus',
  message: 'Cette section n’est pas verrouillée.',
} as const satisfies Erreur

export type ErreurUnlockSection = ErreurDeSection | typeof nonVerrouillee

export function unlockSection(
  ctx: ContexteDeDeploiement,
  demande: SectionDesignee,
): Promise<Result<{ revision: number }, ErreurUnlockSection>> {
  return changerSection<typeof nonVerrouillee>(
    ctx,
    demande,
    async (lue) =>
      lue.verrouMotif === null
        ? echec(nonVerrouillee)
        : ok({
            fait: 'deverrou' as const,
            detail: { motif: lue.verrouMotif },
            deploiement: { verrouMotif: null, verrouJusquA: null, verrouPar: null },
          }),
    { malgreLeVerrou: true, malgreLEpingle: true },
  )
}
