import { can } from '@sssi/domain'
import { estFaitDeVersion, phraseDeVersion } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { versionIntrouvable } from '../chaine.errors.ts'
import { defautsDuJour, OBJET_CHAINE, versionActive, versionNumero } from '../versions.ts'
import type { GetVersionInput } from './get-version.input.ts'

/** Une version de la chaîne, et ce qui empêcherait de l’activer aujourd’hui. */
export async function getVersion({ db, agent, horloge }: ContexteAgent, { numero }: GetVersionInput) {
  const lue = numero === null ? await versionActive(db) : await versionNumero(db, numero)
  if (!lue) return echec(versionIntrouvable())
  const journal = await lireJournalCyber(db, OBJET_CHAINE, String(lue.numero))
  const { activeeLe, creeeLe, ...version } = lue
  return ok({
    ...version,
    creeeLe: creeeLe.toISOString(),
    activeeLe: activeeLe?.toISOString() ?? null,
    defauts: await defautsDuJour(db, lue.definition, horloge.maintenant()),
    histoire: journal.flatMap(({ id, le, fait, detail, agentLibelle }) =>
      estFaitDeVersion(fait)
        ? [{ id, le: le.toISOString(), phrase: phraseDeVersion(fait, detail, agentLibelle) }]
        : [],
    ),
    peutGerer: can(agent, 'chaine.gerer', { type: 'plan' }),
  })
}
