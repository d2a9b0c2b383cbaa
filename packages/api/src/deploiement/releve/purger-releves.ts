import { ajouterJours, jourDe } from '@sssi/domain'
import { lt } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Db } from '../../core/db/db.ts'
import { chaqueJour } from '../../core/taches/chaque-jour.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import { releveDeSection } from './releve-de-section.table.ts'

/** Au-delà, un relevé ne sert plus à juger personne : il n’a pas à être gardé. */
const CONSERVATION_JOURS = 30

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
export const purgerChaqueJour = (dependances: Dependances): (() => void) =>
  chaqueJour(
    dependances.journal,
    () => purgerReleves(dependances),
    'Les relevés trop vieux n’ont pas pu être effacés',
  )
