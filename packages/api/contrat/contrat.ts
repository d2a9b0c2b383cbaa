import { join } from 'node:path'
import type { SchemaJson } from '../src/core/compatibilite/schema-json.ts'
import { entreesDeLApi } from './entrees.ts'
import { sortiesDeLApi } from './sorties.ts'

/** Le contrat de l’API, tel que les sections le lisent à leur construction et le serveur à l’activation. */
export const fichierDuContrat = join(import.meta.dirname, '..', 'schemas.json')

type Contrat = Readonly<Record<string, { readonly prend: SchemaJson; readonly donne: SchemaJson }>>

/** Lit dans le code ce que chaque procédure prend et donne. */
export function lireLeContrat(): Contrat {
  const entrees = entreesDeLApi()
  const chemins = [...entrees.keys()].toSorted()
  const sorties = sortiesDeLApi(chemins)
  return Object.fromEntries(
    chemins.map((chemin) => [
      chemin,
      { prend: entrees.get(chemin) ?? false, donne: sorties.get(chemin) ?? false },
    ]),
  )
}

/** Le contrat écrit, une ligne par mot : la revue d’un changement montre le champ qui change. */
export const ecrireLeContrat = (contrat: Contrat): string => `${JSON.stringify(contrat, null, 1)}\n`
