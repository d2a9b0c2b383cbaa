import { can } from '@sssi/domain'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { versionIntrouvable } from '../chaine.errors.ts'
import { defautsDuJour, versionActive, versionNumero } from '../versions.ts'
import type { GetVersionInput } from './get-version.input.ts'

/** Une version de la chaîne, et ce qui empêcherait de l’activer aujourd’hui. */
export async function getVersion({ db, agent, horloge }: ContexteAgent, { numero }: GetVersionInput) {
  const lue = numero === null ? await versionActive(db) : await versionNumero(db, numero)
  if (!lue) return echec(versionIntrouvable())
  const { activeeLe, creeeLe, ...version } = lue
  return ok({
    ...version,
    creeeLe: creeeLe.toISOString(),
    activeeLe: activeeLe?.toISOString() ?? null,
    defauts: await defautsDuJour(db, lue.definition, horloge.maintenant()),
    peutGerer: can(agent, 'chaine.gerer', { type: 'plan' }),
  })
}
