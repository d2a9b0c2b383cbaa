import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The published texts, kept beside the repository where it is developed; null for whoever cloned it alone. */
export function textePublie(numero: '000' | '001'): string | null {
  const chemin = globSync(resolve(import.meta.dirname, `../../../../../shared/seeds/${numero}_*.txt`))[0]
  return chemin === undefined ? null : readFileSync(chemin, 'utf8')
}
