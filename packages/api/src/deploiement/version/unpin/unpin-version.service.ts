import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import type { ContexteDeDeploiement } from '../../acteur.ts'
import type { ErreurDeSection } from '../../erreurs.ts'
import { changerSection, type SectionDesignee } from '../../section/changer-section.ts'

export const nonEpinglee = {
  type: 'non_epinglee',
  nature: 'refus',
  message: 'Cette section n’est pas épinglée.',
} as const satisfies Erreur

export type ErreurUnpinVersion = ErreurDeSection | typeof nonEpinglee

/** Retire l’épingle : la version active et le canari reprennent. */
export function unpinVersion(
  ctx: ContexteDeDeploiement,
  demande: SectionDesignee,
): Promise<Result<{ revision: number }, ErreurUnpinVersion>> {
  return changerSection<typeof nonEpinglee>(
    ctx,
    demande,
    async (lue) =>
      lue.epingleVersion === null
        ? echec(nonEpinglee)
        : ok({
            fait: 'desepingle' as const,
            detail: { version: lue.epingleVersion },
            deploiement: { epingleVersion: null, epingleMotif: null, epingleJusquA: null, epinglePar: null },
          }),
    { malgreLEpingle: true },
  )
}
