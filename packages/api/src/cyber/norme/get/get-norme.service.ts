import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { lireNorme, OBJET_NORME } from '../lire-norme.ts'
import { resumer } from '../list/list-normes.service.ts'
import { normeIntrouvable } from '../norme.errors.ts'
import type { GetNormeInput } from './get-norme.input.ts'

const FAITS_LUS = 50

/** Un référentiel entier : ses exigences dans leur hiérarchie, ses correspondances, et qui l’a importé, retiré ou rétabli. */
export async function getNorme({ db }: ContexteAgent, { id }: GetNormeInput) {
  const lu = await lireNorme(db, id)
  if (!lu) return echec(normeIntrouvable())
  const { exigences, correspondances } = lu.contenu
  const journal = await lireJournalCyber(db, OBJET_NORME, id, FAITS_LUS)
  return ok({
    ...resumer(lu),
    exigences,
    liens: correspondances,
    journal: journal.map(({ id: cle, le, agentLibelle, fait }) => ({
      id: cle,
      le: le.toISOString(),
      par: agentLibelle,
      fait,
    })),
  })
}
