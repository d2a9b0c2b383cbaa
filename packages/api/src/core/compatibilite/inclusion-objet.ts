import type { Forme } from './formes.ts'
import type { Comparaison, Ecart } from './inclusion.ts'
import { noms, schemasParNom, sousSchema, type SchemaJson } from './schema-json.ts'

const dans = (chemin: string, nom: string) => `${chemin}.${nom}`

/** Les champs d’un objet produit : ceux qu’il déclare, et le schéma de ceux dont il ne dit pas le nom. */
interface Champs {
  readonly declares: ReadonlyMap<string, SchemaJson>
  readonly obligatoires: readonly string[]
  /** `null` : aucun autre. */
  readonly autres: SchemaJson | null
}

/** Ce que produit un objet : sans autre indication, rien que ce qu’il déclare. */
function champsProduits({ contraintes }: Forme): Champs {
  const sansNom = contraintes['additionalProperties']
  const autres = contraintes['patternProperties'] !== undefined ? true : (sansNom ?? false)
  return {
    declares: schemasParNom(contraintes['properties']),
    obligatoires: noms(contraintes['required']),
    autres: autres === false ? null : sousSchema(autres),
  }
}

function obligatoiresAbsents(
  produit: Champs,
  attendue: Forme,
  chemin: string,
  { sens }: Comparaison,
): Ecart[] {
  return noms(attendue.contraintes['required'])
    .filter((nom) => !produit.obligatoires.includes(nom))
    .map((nom) => {
      const inconnu = !produit.declares.has(nom) && produit.autres === null
      return { chemin: dans(chemin, nom), motif: sens.manque(inconnu) }
    })
}

/** Un nom de champ que les règles de l’autre n’admettent pas. */
function nomRefuse(nom: string, attendue: Forme, chemin: string, comparaison: Comparaison): Ecart[] {
  const regle = attendue.contraintes['propertyNames']
  if (regle === undefined) return []
  const refus = comparaison.inclure({ const: nom }, sousSchema(regle), chemin)
  return refus.length === 0
    ? []
    : [{ chemin: dans(chemin, nom), motif: `${comparaison.sens.inattendu('un champ de ce nom')}` }]
}

function champNonTenu(
  nom: string,
  schema: SchemaJson,
  attendue: Forme,
  chemin: string,
  comparaison: Comparaison,
): Ecart[] {
  // Un champ qui n’a aucune valeur possible n’est jamais produit.
  if (comparaison.produites(schema).length === 0) return []
  const connus = schemasParNom(attendue.contraintes['properties'])
  const autres = attendue.contraintes['additionalProperties']
  const voulu = connus.get(nom) ?? (autres === undefined ? null : sousSchema(autres))
  const ici = dans(chemin, nom)
  const nomme = nomRefuse(nom, attendue, chemin, comparaison)
  if (voulu === null) {
    const { nonLu } = comparaison.sens
    const lit = attendue.type !== 'object' || attendue.contraintes['patternProperties'] !== undefined
    return nonLu === null || lit ? nomme : [...nomme, { chemin: ici, motif: nonLu }]
  }
  if (voulu === false)
    return [{ chemin: ici, motif: comparaison.sens.nonLu ?? comparaison.sens.inattendu('ce champ') }]
  return [...nomme, ...comparaison.inclure(schema, voulu, ici)]
}

/** Les champs dont le nom n’est pas connu d’avance (un dictionnaire) : chacun peut porter n’importe quel nom admis. */
function autresNonTenus(
  produit: Champs,
  forme: Forme,
  attendue: Forme,
  chemin: string,
  comparaison: Comparaison,
): Ecart[] {
  const { autres, declares } = produit
  if (autres === null || comparaison.produites(autres).length === 0) return []
  const ici = dans(chemin, '*')
  const nomsProduits = sousSchema(forme.contraintes['propertyNames'])
  const nomsAttendus = sousSchema(attendue.contraintes['propertyNames'])
  const voulu = attendue.contraintes['additionalProperties']
  const connus = [...schemasParNom(attendue.contraintes['properties'])].filter(
    ([nom]) => !declares.has(nom) && comparaison.inclure({ const: nom }, nomsProduits, chemin).length === 0,
  )
  return [
    ...comparaison.inclure({ type: 'string', allOf: [nomsProduits] }, nomsAttendus, ici),
    ...connus.flatMap(([nom, schema]) => comparaison.inclure(autres, schema, dans(chemin, nom))),
    ...(voulu === undefined
      ? nonLus(attendue, ici, comparaison)
      : comparaison.inclure(autres, sousSchema(voulu), ici)),
  ]
}

function nonLus(attendue: Forme, chemin: string, { sens }: Comparaison): Ecart[] {
  const lit = attendue.type !== 'object' || attendue.contraintes['patternProperties'] !== undefined
  return sens.nonLu === null || lit ? [] : [{ chemin, motif: sens.nonLu }]
}

/** Ce que des champs produits n’est pas reçu, champ par champ. */
export function champsNonTenus(
  forme: Forme,
  attendue: Forme,
  chemin: string,
  comparaison: Comparaison,
): Ecart[] {
  const produit = champsProduits(forme)
  return [
    ...obligatoiresAbsents(produit, attendue, chemin, comparaison),
    ...[...produit.declares].flatMap(([nom, schema]) =>
      champNonTenu(nom, schema, attendue, chemin, comparaison),
    ),
    ...autresNonTenus(produit, forme, attendue, chemin, comparaison),
  ]
}
