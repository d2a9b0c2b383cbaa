import { readFileSync } from 'node:fs'

export interface Compte {
  readonly reussis: number
  readonly echoues: number
  readonly sautes: number
}

interface RapportVitest {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

interface RapportPlaywright {
  errors: unknown[]
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

const lire = <T>(fichier: string): T | null => {
  try {
    return JSON.parse(readFileSync(fichier, 'utf8')) as T
  } catch {
    return null
  }
}

/** Sans rapport lisible, le lanceur s’est arrêté avant la fin : c’est un échec, jamais zéro test. */
const INTERROMPU: Compte = { reussis: 0, echoues: 1, sautes: 0 }

export function compteVitest(fichier: string): Compte {
  const rapport = lire<RapportVitest>(fichier)
  if (!rapport) return INTERROMPU
  return {
    reussis: rapport.numPassedTests,
    echoues: rapport.numFailedTests,
    sautes: rapport.numPendingTests + rapport.numTodoTests,
  }
}

export function comptePlaywright(fichier: string): Compte {
  const rapport = lire<RapportPlaywright>(fichier)
  if (!rapport) return INTERROMPU
  const { expected, unexpected, flaky, skipped } = rapport.stats
  return { reussis: expected, echoues: unexpected + flaky + rapport.errors.length, sautes: skipped }
}
