import { ajouterJours, jourDe } from '@sssi/domain'
import { lt } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Db } from '../../core/db/db.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import { releveDeSection } from './releve-de-section.table.ts'

/** Au-delà, un relevé ne sert plus à juger personne : il n’a pas à être gardé. */
const CONSERVATION_JOURS = 30
const JOUR_MS = 24 * 60 * 60 * 1000

interface Dependances {
  readonly db: Db
  readonly horloge: Horloge
  readonly journal: Logger
}

export async function purgerReleves({ db, horloge }: Omit<Dependances, 'journal'>): Promise<void> {
  const limite = ajouterJours(jourDe(horloge.maintenant()), -CONSERVATION_JOURS)
  await db.delete(releveDeSection).where(lt(releveDeSection.jour, limite))
}

/** Efface les relevés trop vieux, maintenant puis chaque jour. Rend de quoi cesser. */
export function purgerChaqueJour(dependances: Dependances): () => void {
  const purger = () => {
    purgerReleves(dependances).catch((err: unknown) =>
      dependances.journal.warn({ err }, 'Les relevés trop vieux n’ont pas pu être effacés'),
    )
  }
  purger()
  const minuterie = setInterval(purger, JOUR_MS).unref()
  return () => clearInterval(minuterie)
}
