import type { Horloge } from '../core/trpc/context.ts'

export interface HorlogeDeTest extends Horloge {
  /** Fait passer le temps : un jour, ou l’instant donné. */
  readonly avancerA: (instant: string) => void
}

function instant(quand: string): Date {
  return new Date(quand.length === 10 ? `${quand}T10:00:00Z` : quand)
}

/** Une horloge arrêtée à dix heures (UTC) ce jour-là : `horlogeFixe('2026-11-22')`. */
export function horlogeFixe(quand: string): HorlogeDeTest {
  let maintenant = instant(quand)
  return {
    maintenant: () => maintenant,
    avancerA(suivant) {
      maintenant = instant(suivant)
    },
  }
}
