import { jourDe } from '@sssi/domain'
import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import type { ContexteDeDeploiement } from '../../acteur.ts'
import type { ErreurDeSection } from '../../erreurs.ts'
import { oublierLesReleves } from '../../releve/releves.ts'
import { changerSection, type SectionDesignee } from '../../section/changer-section.ts'
import type { DeploiementEnregistre } from '../../../core/registre/deploiement-de-section.table.ts'
import { SANS_CANARI } from '../../version/mouvements.ts'
import { inscrireLeRefus, versionUtilisable, type ErreurDeVersion } from '../../version/utilisable.ts'

export const canariSansReference = {
  type: 'canari_sans_reference',
  nature: 'refus',
  message: 'Aucune version n’est active pour cette section : activez-en une, un canari se compare à elle.',
} as const satisfies Erreur

export const canariDejaActif = (version: string) =>
  ({
    type: 'canari_deja_actif',
    nature: 'refus',
    message: `La version ${version} est déjà celle de tous les agents.`,
  }) as const satisfies Erreur

export const autreCanari = (version: string) =>
  ({
    type: 'autre_canari',
    nature: 'refus',
    message: `La version ${version} n’est pas en canari.`,
  }) as const satisfies Erreur

export interface CanariDemande extends SectionDesignee {
  readonly version: string
  /** En %, de 0 (personne : le canari prend fin) à 100 (tous). */
  readonly part: number
}

type Refus = typeof canariSansReference | ReturnType<typeof canariDejaActif | typeof autreCanari>
export type ErreurUpdateCanari = ErreurDeSection | ErreurDeVersion | Refus

function refusDe(lue: DeploiementEnregistre, { version, part }: CanariDemande): Refus | null {
  if (part === 0) return lue.canariVersion === version ? null : autreCanari(version)
  if (lue.versionActive === null) return canariSansReference
  return lue.versionActive === version ? canariDejaActif(version) : null
}

/** Donne une version à une part des agents, toujours les mêmes tant que le canari dure. */
export async function updateCanari(
  ctx: ContexteDeDeploiement,
  demande: CanariDemande,
): Promise<Result<{ revision: number }, ErreurUpdateCanari>> {
  const { section, version, part } = demande
  const resultat = await changerSection<ErreurDeVersion | Refus>(ctx, demande, async (lue, tx) => {
    const refus = refusDe(lue, demande)
    if (refus) return echec(refus)
    const avant = lue.canariVersion === version ? lue.canariPart : 0
    const detail = { version, part, avant, active: lue.versionActive }
    if (part === 0) return ok({ fait: 'canari' as const, detail, deploiement: SANS_CANARI })
    const utilisable = await versionUtilisable(ctx, tx, section, version)
    if (!utilisable.ok) return utilisable
    const le = ctx.horloge.maintenant()
    if (lue.canariVersion !== version) await oublierLesReleves(tx, { section, version, jour: jourDe(le) })
    // Le même canari garde sa graine, et donc ses agents ; un autre en tire une, pour ne pas exposer toujours les mêmes.
    const nouveau = lue.canariVersion === version ? {} : { canariGraine: ctx.nouvelId(), canariDepuis: le }
    return ok({
      fait: 'canari' as const,
      detail,
      deploiement: { canariVersion: version, canariPart: part, ...nouveau },
    })
  })
  await inscrireLeRefus(ctx, demande, resultat)
  return resultat
}
