import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import { auteurDe, type ContexteDeDeploiement } from '../../acteur.ts'
import type { ErreurDeSection } from '../../erreurs.ts'
import { changerSection, type SectionDesignee } from '../../section/changer-section.ts'
import { rendreActive, SANS_CANARI } from '../mouvements.ts'
import { inscrireLeRefus, versionUtilisable, type ErreurDeVersion } from '../utilisable.ts'

export const rienARetirer = {
  type: 'rien_a_retirer',
  nature: 'refus',
  message:
    'Aucune version précédente n’est connue pour cette section : indiquez celle à laquelle vous voulez revenir.',
} as const satisfies Erreur

export interface RetourDemande extends SectionDesignee {
  /** `null` : ce qui était avant le dernier mouvement. */
  readonly version: string | null
}

export type ErreurRollbackVersion = ErreurDeSection | ErreurDeVersion | typeof rienARetirer

/**
 * Revient en arrière. Sans version désignée, le dernier mouvement est défait : le canari s’il y en a un, sinon l’activation.
 * Toute version encore compatible peut être désignée.
 */
export async function rollbackVersion(
  ctx: ContexteDeDeploiement,
  demande: RetourDemande,
): Promise<Result<{ revision: number }, ErreurRollbackVersion>> {
  const { section } = demande
  const resultat = await changerSection<ErreurDeVersion | typeof rienARetirer>(
    ctx,
    demande,
    async (lue, tx) => {
      const de = lue.canariVersion ?? lue.versionActive
      if (demande.version === null && lue.canariVersion !== null)
        return ok({
          fait: 'retour_arriere' as const,
          detail: { de, vers: lue.versionActive, canari: lue.canariPart },
          deploiement: SANS_CANARI,
        })
      const vers = demande.version ?? lue.versionPrecedente
      if (vers === null || (vers === lue.versionActive && lue.canariVersion === null))
        return echec(rienARetirer)
      const utilisable = await versionUtilisable(ctx, tx, section, vers)
      if (!utilisable.ok) return utilisable
      const le = ctx.horloge.maintenant()
      return ok({
        fait: 'retour_arriere' as const,
        detail: { de, vers },
        // La version quittée n’est pas une référence : un second retour ne doit pas y ramener.
        deploiement: {
          ...rendreActive(lue, vers, { par: auteurDe(ctx.acteur), le }),
          versionPrecedente: null,
        },
      })
    },
  )
  await inscrireLeRefus(ctx, demande, resultat)
  return resultat
}
