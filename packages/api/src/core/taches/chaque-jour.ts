import type { Logger } from 'pino'

const JOUR_MS = 24 * 60 * 60 * 1000

/** Fait ce travail maintenant, puis chaque jour ; un échec se dit, et attend le lendemain. Rend de quoi cesser. */
export function chaqueJour(journal: Logger, travail: () => Promise<void>, siEchec: string): () => void {
  const faire = () => {
    travail().catch((err: unknown) => journal.warn({ err }, siEchec))
  }
  faire()
  const minuterie = setInterval(faire, JOUR_MS).unref()
  return () => clearInterval(minuterie)
}
