import type { Db } from './db.ts'
import { ouvrirPglite } from './pglite.ts'
import { ouvrirPostgresql } from './postgresql.ts'

export interface ConfigDeBase {
  /** `null` : base embarquée, dans `dossierDonnees`. */
  readonly databaseUrl: string | null
  readonly dossierDonnees: string
}

export interface Base {
  readonly moteur: 'pglite' | 'postgresql'
  /** Nom de ce processus auprès de la base : il y reconnaît ses propres annonces. */
  readonly nom: string
  readonly db: Db
  /** Amène le schéma à la version de ce code ; plusieurs processus peuvent l’appeler en même temps. */
  readonly migrer: () => Promise<void>
  /**
   * Appelle `surMessage` à chaque NOTIFY de ce canal, et `surReprise` quand l’écoute a été interrompue puis rétablie : des
   * messages ont alors pu se perdre. Ses propres annonces lui reviennent aussi, une fois leur transaction acquise.
   */
  readonly ecouter: (
    canal: string,
    surMessage: (message: string) => void,
    surReprise: () => void,
  ) => Promise<() => Promise<void>>
  readonly fermer: () => Promise<void>
}

/** Ouvre la base de données : PostgreSQL si une adresse est donnée, sinon PGlite dans un dossier local. */
export async function ouvrirBase(config: ConfigDeBase): Promise<Base> {
  return config.databaseUrl === null
    ? ouvrirPglite(config.dossierDonnees)
    : ouvrirPostgresql(config.databaseUrl)
}
