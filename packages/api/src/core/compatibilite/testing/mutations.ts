import fc from 'fast-check'
import { estUnObjet } from '../schema-json.ts'
import { schemaQuelconque, type Objet } from './schemas.ts'

type Chemin = readonly (string | number)[]

/** Où se trouvent les sous-schémas d’un schéma, lui compris. */
function lieux(noeud: unknown, chemin: Chemin = []): Chemin[] {
  if (Array.isArray(noeud)) return noeud.flatMap((membre, rang) => lieux(membre, [...chemin, rang]))
  if (!estUnObjet(noeud)) return []
  const enfants = ['properties', '$defs'].flatMap((cle) =>
    estUnObjet(noeud[cle])
      ? Object.entries(noeud[cle]).flatMap(([nom, membre]) => lieux(membre, [...chemin, cle, nom]))
      : [],
  )
  const directs = ['items', 'additionalProperties', 'prefixItems', 'anyOf', 'allOf', 'oneOf'].flatMap(
    (cle) => (cle in noeud ? lieux(noeud[cle], [...chemin, cle]) : []),
  )
  return [chemin, ...enfants, ...directs]
}

function remplacer(noeud: unknown, [etape, ...reste]: Chemin, changer: (noeud: Objet) => unknown): unknown {
  if (etape === undefined) return estUnObjet(noeud) ? changer(noeud) : noeud
  if (Array.isArray(noeud))
    return noeud.map((membre, rang) => (rang === etape ? remplacer(membre, reste, changer) : membre))
  return estUnObjet(noeud) ? { ...noeud, [etape]: remplacer(noeud[etape], reste, changer) } : noeud
}

const liste = (valeur: unknown): readonly unknown[] => (Array.isArray(valeur) ? valeur : [])
const champs = (noeud: Objet): Objet => (estUnObjet(noeud['properties']) ? noeud['properties'] : {})

function sansChamp(noeud: Objet): unknown {
  const [premier] = Object.keys(champs(noeud))
  const reste = Object.fromEntries(Object.entries(champs(noeud)).filter(([nom]) => nom !== premier))
  return { ...noeud, properties: reste, required: liste(noeud['required']).filter((nom) => nom !== premier) }
}

/** Ce que l’on fait d’un contrat qui évolue : élargir, resserrer, ajouter, retirer, changer. */
const changements: readonly ((noeud: Objet, autre: Objet) => unknown)[] = [
  (_, autre) => autre,
  (noeud, autre) => ({ anyOf: [noeud, autre] }),
  (noeud) => ({ anyOf: [noeud, { type: 'null' }] }),
  (noeud) => liste(noeud['anyOf'])[0] ?? noeud,
  (noeud) => ({ ...noeud, ...('enum' in noeud && { enum: liste(noeud['enum']).slice(0, 1) }) }),
  (noeud) => ({
    ...noeud,
    ...('enum' in noeud && { enum: [...new Set([...liste(noeud['enum']), 'z', 2])] }),
  }),
  (noeud) => ('required' in noeud ? { ...noeud, required: [] } : noeud),
  (noeud) => ('required' in noeud ? { ...noeud, required: Object.keys(champs(noeud)) } : noeud),
  (noeud, autre) =>
    'properties' in noeud ? { ...noeud, properties: { ...champs(noeud), c: autre } } : noeud,
  (noeud) => ('properties' in noeud ? sansChamp(noeud) : noeud),
  (noeud) => ('properties' in noeud ? { ...noeud, additionalProperties: false } : noeud),
  (noeud) => ('maxLength' in noeud ? { ...noeud, maxLength: Number(noeud['maxLength']) + 2 } : noeud),
  (noeud) => ('minLength' in noeud ? { ...noeud, minLength: 0 } : noeud),
  (noeud) => ('minimum' in noeud ? { ...noeud, minimum: -5 } : noeud),
  (noeud) => (noeud['type'] === 'integer' ? { ...noeud, type: 'number' } : noeud),
  (noeud) => ('maxItems' in noeud && !('prefixItems' in noeud) ? { ...noeud, maxItems: 20 } : noeud),
  (noeud) => ('items' in noeud && !('prefixItems' in noeud) ? { ...noeud, minItems: 0 } : noeud),
]

/** Un schéma et ce qu’il devient après quelques changements, où que ce soit en lui. */
export const evolution: fc.Arbitrary<readonly [avant: Objet, apres: Objet]> = fc
  .tuple(
    schemaQuelconque,
    fc.array(fc.tuple(fc.nat(), fc.nat(changements.length - 1), schemaQuelconque), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([avant, etapes]) => {
    const apres = etapes.reduce<unknown>((schema, [hasard, rang, autre]) => {
      const possibles = lieux(schema)
      // Une définition n’a de sens qu’à la racine : ce qui s’insère n’en apporte pas.
      const insere = '$ref' in autre ? { type: 'null' } : autre
      const lieu = possibles[hasard % possibles.length] ?? []
      return remplacer(schema, lieu, (noeud) => changements[rang]?.(noeud, insere))
    }, avant)
    return [avant, estUnObjet(apres) ? apres : {}] as const
  })
