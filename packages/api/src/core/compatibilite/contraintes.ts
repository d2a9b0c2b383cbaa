import { INDICIBLE, type Forme } from './formes.ts'
import { egaux, typeDe, type TypeJson } from './schema-json.ts'
import type { Sens } from './sens.ts'

const PAR_TYPE: Readonly<Record<string, readonly TypeJson[]>> = {
  pattern: ['string'],
  format: ['string'],
  minLength: ['string'],
  maxLength: ['string'],
  minimum: ['integer', 'number'],
  maximum: ['integer', 'number'],
  exclusiveMinimum: ['integer', 'number'],
  exclusiveMaximum: ['integer', 'number'],
  multipleOf: ['integer', 'number'],
  items: ['array'],
  prefixItems: ['array'],
  minItems: ['array'],
  maxItems: ['array'],
  uniqueItems: ['array'],
  properties: ['object'],
  required: ['object'],
  additionalProperties: ['object'],
  propertyNames: ['object'],
  minProperties: ['object'],
  maxProperties: ['object'],
}

/** `undefined` pour un mot-clé que l’on ne connaît pas, fût-il « toString » : un schéma publié nomme ses clés comme il veut. */
const typesDe = (cle: string): readonly TypeJson[] | undefined =>
  Object.hasOwn(PAR_TYPE, cle) ? PAR_TYPE[cle] : undefined

type Contraintes = Forme['contraintes']

const nombre = (contraintes: Contraintes, cle: string, absent: number): number =>
  typeof contraintes[cle] === 'number' ? contraintes[cle] : absent

/** La borne, et si elle est elle-même exclue. */
function borne(contraintes: Contraintes, cote: 'minimum' | 'maximum'): { valeur: number; exclue: boolean } {
  const signe = cote === 'minimum' ? 1 : -1
  const large = nombre(contraintes, cote, -Infinity * signe)
  const stricte = nombre(
    contraintes,
    cote === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum',
    -Infinity * signe,
  )
  return stricte * signe >= large * signe && Number.isFinite(stricte)
    ? { valeur: stricte, exclue: true }
    : { valeur: large, exclue: false }
}

function borneTenue(produit: Contraintes, attendu: Contraintes, cote: 'minimum' | 'maximum'): boolean {
  const signe = cote === 'minimum' ? 1 : -1
  const [a, b] = [borne(produit, cote), borne(attendu, cote)]
  if (a.valeur === b.valeur) return a.exclue || !b.exclue
  return a.valeur * signe > b.valeur * signe
}

const TAILLES: readonly (readonly [string, string, string])[] = [
  ['minLength', 'maxLength', 'caractères'],
  ['minItems', 'maxItems', 'éléments'],
  ['minProperties', 'maxProperties', 'champs'],
]

/** Le plus petit nombre de champs qu’un objet peut avoir : ses champs obligatoires, même si rien d’autre ne le dit. */
function tailleMinimale(contraintes: Contraintes, cle: string): number {
  const dite = nombre(contraintes, cle, 0)
  const obligatoires = contraintes['required']
  return cle === 'minProperties' && Array.isArray(obligatoires) ? Math.max(dite, obligatoires.length) : dite
}

function taillesTenues(produit: Contraintes, attendu: Contraintes, sens: Sens): string[] {
  return TAILLES.flatMap(([min, max, unite]) => {
    const motifs: string[] = []
    const auMoins = nombre(attendu, min, 0)
    const auPlus = nombre(attendu, max, Infinity)
    if (tailleMinimale(produit, min) < auMoins)
      motifs.push(`${sens.attend} au moins ${auMoins} ${unite}, ce qui n’est plus assuré`)
    if (nombre(produit, max, Infinity) > auPlus)
      motifs.push(`${sens.attend} au plus ${auPlus} ${unite}, ce qui n’est plus assuré`)
    return motifs
  })
}

function bornesTenues(produit: Contraintes, attendu: Contraintes, sens: Sens): string[] {
  return (['minimum', 'maximum'] as const)
    .filter((cote) => !borneTenue(produit, attendu, cote))
    .map((cote) => {
      const { valeur, exclue } = borne(attendu, cote)
      const mot = cote === 'minimum' ? 'au moins' : 'au plus'
      return `${sens.attend} un nombre ${mot} égal à ${valeur}${exclue ? ' exclu' : ''}, ce qui n’est plus assuré`
    })
}

const liste = (valeur: unknown): readonly unknown[] => (Array.isArray(valeur) ? valeur : [])

/** Les contraintes que l’on ne sait que reconnaître : la même des deux côtés, ou elle n’est pas assurée. */
function reconnues(produit: Contraintes, attendu: Contraintes, sens: Sens): string[] {
  const parmi = (cle: string) =>
    liste(attendu[cle]).filter((voulue) => !liste(produit[cle]).some((autre) => egaux(autre, voulue)))
  const diviseurs = liste(attendu['multipleOf']).filter(
    (voulu) => !liste(produit['multipleOf']).some((autre) => Number.isInteger(Number(autre) / Number(voulu))),
  )
  return [
    ...parmi('pattern').map(
      (motif) => `${sens.attend} un texte de la forme ${String(motif)}, ce qui n’est plus assuré`,
    ),
    ...parmi('format').map(
      (format) => `${sens.attend} un texte au format « ${String(format)} », ce qui n’est plus assuré`,
    ),
    ...parmi('not').map(() => `${sens.attend} une valeur que ses règles excluent désormais`),
    ...diviseurs.map(
      (diviseur) => `${sens.attend} un multiple de ${String(diviseur)}, ce qui n’est plus assuré`,
    ),
    ...(attendu['uniqueItems'] === true && produit['uniqueItems'] !== true
      ? [`${sens.attend} une liste sans doublon, ce qui n’est plus assuré`]
      : []),
  ]
}

/** Les mots-clés que rien ici ne sait juger : seuls les mêmes, à l’identique, sont sûrs. */
function inconnues(produit: Contraintes, attendu: Contraintes, sens: Sens): string[] {
  return Object.keys(attendu)
    .filter((cle) => cle !== 'not' && typesDe(cle) === undefined)
    .filter((cle) => cle === INDICIBLE || !egaux(produit[cle], attendu[cle]))
    .map((cle) => `${sens.attend} une règle qui ne se compare pas (${cle})`)
}

/** Ce qui, des contraintes attendues, n’est pas assuré par les contraintes produites, hors de la structure. */
export function contraintesNonTenues(produit: Forme, attendu: Forme, sens: Sens): string[] {
  if (produit.litteral) return litteralRefuse(produit.litteral.valeur, attendu, sens)
  const [a, b] = [produit.contraintes, pour(produit.type, attendu.contraintes)]
  return [
    ...taillesTenues(a, b, sens),
    ...bornesTenues(a, b, sens),
    ...reconnues(a, b, sens),
    ...inconnues(a, b, sens),
  ]
}

/** Les contraintes qui s’appliquent à ce type : « minLength » ne dit rien d’un nombre. */
function pour(type: Forme['type'], contraintes: Contraintes): Contraintes {
  if (type === 'tout') return contraintes
  return Object.fromEntries(
    Object.entries(contraintes).filter(([cle]) => typesDe(cle)?.includes(type) ?? true),
  )
}

/** Essaie une valeur connue : plus précis que de comparer des bornes. */
function litteralRefuse(valeur: unknown, attendu: Forme, sens: Sens): string[] {
  const type = typeDe(valeur)
  const contraintes = pour(type, attendu.contraintes)
  const refus = [...inconnues({}, contraintes, sens)]
  if (liste(contraintes['not']).length > 0 || liste(contraintes['format']).length > 0)
    refus.push(...reconnues({}, contraintes, sens))
  if (type === 'object' || type === 'array')
    return Object.keys(contraintes).length === 0 ? [] : [`${sens.attend} une structure qui ne se compare pas`]
  if (typeof valeur === 'string') refus.push(...texteRefuse(valeur, contraintes, sens))
  if (typeof valeur === 'number') refus.push(...nombreRefuse(valeur, contraintes, sens))
  return refus
}

function texteRefuse(valeur: string, contraintes: Contraintes, sens: Sens): string[] {
  // JSON Schema compte en caractères Unicode, non en unités UTF-16.
  const longueur = [...valeur].length
  const exact = { minLength: longueur, maxLength: longueur }
  const motifs = liste(contraintes['pattern']).filter(
    (motif) => !sens.motifsSurs || !new RegExp(String(motif), 'u').test(valeur),
  )
  return [
    ...taillesTenues(exact, contraintes, sens),
    ...motifs.map((motif) => `${sens.attend} un texte de la forme ${String(motif)}`),
  ]
}

function nombreRefuse(valeur: number, contraintes: Contraintes, sens: Sens): string[] {
  const exact = { minimum: valeur, maximum: valeur, multipleOf: [valeur] }
  return [
    ...bornesTenues(exact, contraintes, sens),
    ...reconnues(exact, { multipleOf: contraintes['multipleOf'] }, sens),
  ]
}

/** Rien n’est demandé, ni de la valeur ni de sa structure. */
export const sansContrainte = ({ contraintes }: Forme): boolean =>
  Object.values(contraintes).every((valeur) => valeur === undefined)
