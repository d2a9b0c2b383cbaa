import donnees from '../../../schemas.json' with { type: 'json' }
import type { SchemaJson } from './schema-json.ts'

/** Ce que prennent et donnent des procédures de l’API, par chemin. */
export type ContratDApi = Readonly<Record<string, { readonly prend: SchemaJson; readonly donne: SchemaJson }>>

/** Ce que sert cette API, tel que `npm run api:schemas` l’a lu de son code. */
export const contratServi: ContratDApi = donnees
