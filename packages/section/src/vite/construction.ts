import type { Construction } from '@sssi/domain'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Manifeste } from '../manifest.ts'
import { cleDuPartage } from './shared.ts'

const UI = '@sssi/ui/'

/** Ce qu’on lit d’un lot de fichiers construits : les modules que chacun garde. */
type LotConstruit = Readonly<
  Record<
    string,
    | { readonly type: 'asset' }
    | { readonly type: 'chunk'; readonly modules: Readonly<Record<string, unknown>> }
  >
>

/** Les composants de `ui` que le code construit demande au portail : ceux qu’aucun module gardé n’importe n’y sont pas. */
export function composantsDemandes(lot: LotConstruit): string[] {
  const cles = Object.values(lot)
    .flatMap((sortie) => (sortie.type === 'chunk' ? Object.keys(sortie.modules) : []))
    .map(cleDuPartage)
    .filter((cle) => cle !== null)
    .filter((cle) => cle.startsWith(UI))
  return [...new Set(cles.map((cle) => cle.slice(UI.length)))].sort()
}

type Schemas = Construction['api']

/** Les schémas de l’API avec laquelle la section est construite : ceux du paquet `@sssi/api` qu’elle-même importe. */
function schemasDeLApi(racine: string): Schemas {
  const chemin = createRequire(join(racine, 'package.json')).resolve('@sssi/api/schemas.json')
  return JSON.parse(readFileSync(chemin, 'utf8')) as Schemas
}

/** Ce que la section attend de chaque procédure qu’elle déclare, recherche comprise. */
export function procedures({ requiert, recherche }: Manifeste, lire: () => Schemas): Schemas {
  const declarees = [...new Set([...requiert.api, ...(recherche ? [recherche.procedure] : [])])].sort()
  if (declarees.length === 0) return {}
  const schemas = lire()
  return Object.fromEntries(
    declarees.map((procedure) => {
      const schema = schemas[procedure]
      if (!schema)
        throw new Error(
          `Le manifeste déclare la procédure ${procedure}, que l’API ne sert pas. Si elle vient d’y être ajoutée, lancez « npm run api:schemas ».`,
        )
      return [procedure, schema]
    }),
  )
}

/**
 * Émet `construction.json` : ce que cette construction demande au portail et à l’API. L’activation le compare à ce que servent
 * ceux qui tournent ; c’est donc lu du code construit, et non déclaré.
 */
export function emettreConstruction(manifeste: Manifeste, racine: string): Plugin {
  return {
    name: 'sssi:construction',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, lot) {
        const construction: Construction = {
          portail: {
            contrat: manifeste.contrat,
            capacites: [...manifeste.requiert.portail],
            composants: composantsDemandes(lot),
          },
          api: procedures(manifeste, () => schemasDeLApi(racine)),
        }
        this.emitFile({
          type: 'asset',
          fileName: 'construction.json',
          source: JSON.stringify(construction),
        })
      },
    },
  }
}
