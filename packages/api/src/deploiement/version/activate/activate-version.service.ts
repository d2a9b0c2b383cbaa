import { jourDe } from '@sssi/domain'
import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import { auteurDe, type ContexteDeDeploiement } from '../../acteur.ts'
import type { ErreurDeSection } from '../../erreurs.ts'
import { oublierLesReleves } from '../../releve/releves.ts'
import { changerSection, type SectionDesignee } from '../../section/changer-section.ts'
import { rendreActive } from '../mouvements.ts'
import { inscrireLeRefus, versionUtilisable, type ErreurDeVersion } from '../utilisable.ts'

export const versionDejaActive = (version: string) =>
  ({
    type: 'version_deja_active',
    nature: 'refus',
    message: `La version ${version} est déjà celle de tous les agents.`,
  }) as const satisfies Erreur

export interface ActivationDemandee extends SectionDesignee {
  readonly version: string
}

export type ErreurActivateVersion = ErreurDeSection | ErreurDeVersion | ReturnType<typeof versionDejaActive>

/** Donne une version à tous les agents, si ce portail et cette API la servent telle qu’elle s’y attend. */
export async function activateVersion(
  ctx: ContexteDeDeploiement,
  demande: ActivationDemandee,
): Promise<Result<{ revision: number }, ErreurActivateVersion>> {
  const { section, version } = demande
  const resultat = await changerSection<ErreurDeVersion | ReturnType<typeof versionDejaActive>>(
    ctx,
    demande,
    async (lue, tx) => {
      if (lue.versionActive === version && lue.canariVersion === null)
        return echec(versionDejaActive(version))
      const utilisable = await versionUtilisable(ctx, tx, section, version)
      if (!utilisable.ok) return utilisable
      const le = ctx.horloge.maintenant()
      // Ce que le canari a montré vaut encore ; ce que la version a fait avant d’être retirée, non.
      if (lue.canariVersion !== version) await oublierLesReleves(tx, { section, version, jour: jourDe(le) })
      return ok({
        fait: 'activation' as const,
        detail: { version, avant: lue.versionActive },
        deploiement: rendreActive(lue, version, { par: auteurDe(ctx.acteur), le }),
      })
    },
  )
  await inscrireLeRefus(ctx, demande, resultat)
  return resultat
}
