import { jourDe } from '@sssi/domain'
import { manquesDesReglages } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { lireReglages, OBJET_REGLAGES } from '../lire-reglages.ts'

/** Les réglages du CERT, ce qui leur manque pour être publiés, et leur histoire. */
export async function getReglages({ db, horloge }: ContexteAgent) {
  const [lus, lignes] = await Promise.all([
    lireReglages(db),
    lireJournalCyber(db, OBJET_REGLAGES, OBJET_REGLAGES, 20),
  ])
  const aujourdhui = jourDe(horloge.maintenant())
  return {
    ...lus,
    modifieLe: lus.modifieLe?.toISOString() ?? null,
    aujourdhui,
    manques: manquesDesReglages(lus.reglages, aujourdhui),
    journal: lignes.map(({ id, le, agentLibelle, detail }) => ({
      id,
      le: le.toISOString(),
      par: agentLibelle,
      champs: Array.isArray(detail['champs']) ? detail['champs'].map(String) : [],
    })),
  }
}
