import { sansAccents } from '@sssi/domain'
import { sql, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

const minuscules = { accents: 'àâäáãçéèêëíìîïñóòôöõúùûüýÿ', sans: 'aaaaaceeeeiiiinooooouuuuyy' }
// Dans une base sans locale, `lower` ne connaît que l’ASCII : les majuscules accentuées passent d’abord par la table.
const accents = `${minuscules.accents}${minuscules.accents.toUpperCase()}’`
const sans = `${minuscules.sans}${minuscules.sans}'`

/** Le texte cherché figure dans la colonne, sans égard aux accents ni à la casse. Ses `%` et `_` ne sont que des caractères. */
export function contient(colonne: AnyPgColumn, texte: string): SQL {
  const motif = `%${sansAccents(texte).replace(/[\\%_]/g, '\\$&')}%`
  return sql`lower(translate(${colonne}, ${accents}, ${sans})) like ${motif}`
}
