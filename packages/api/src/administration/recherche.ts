import { sansAccents } from '@sssi/domain'
import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

const accents = 'àâäáãçéèêëíìîïñóòôöõúùûüýÿ'
const sans = 'aaaaaceeeeiiiinooooouuuuyy'

/** Le texte cherché figure dans la colonne, sans égard aux accents ni à la casse. Ses `%` et `_` ne sont que des caractères. */
export function contient(colonne: AnyPgColumn, texte: string): SQL {
  const motif = `%${sansAccents(texte)
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`
  return sql`translate(lower(${colonne}), ${accents}, ${sans}) like ${motif}`
}
