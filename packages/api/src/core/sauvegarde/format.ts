import * as z from 'zod'

/**
 * Une sauvegarde est un fichier de lignes JSON, compressé : un en-tête, une ligne par enregistrement, une fin qui les compte.
 * Elle ne dépend pas du moteur : sauver la base embarquée et restaurer sur PostgreSQL est la façon de grandir.
 */
export const enteteSchema = z.strictObject({
  format: z.literal('sauvegarde-portail-sssi'),
  version: z.literal(1),
  schema: z.string(),
  creeeLe: z.iso.datetime(),
})

export const enregistrementSchema = z.strictObject({
  table: z.string(),
  ligne: z.record(z.string(), z.unknown()),
})

export const finSchema = z.strictObject({ fin: z.record(z.string(), z.number().int()) })

export type Entete = z.output<typeof enteteSchema>
export type Comptes = Readonly<Record<string, number>>
