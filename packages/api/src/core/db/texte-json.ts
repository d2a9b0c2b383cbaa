import { customType } from 'drizzle-orm/pg-core'

/**
 * Du JSON gardé tel qu’il a été écrit. `jsonb` range les clés à sa façon ; l’ordre des pages d’un manifeste, lui, est celui du
 * menu.
 */
export const texteJson = <T>(nom: string) =>
  customType<{ data: T; driverData: string }>({
    dataType: () => 'text',
    toDriver: (valeur) => JSON.stringify(valeur),
    fromDriver: (texte) => JSON.parse(texte) as T,
  })(nom)
