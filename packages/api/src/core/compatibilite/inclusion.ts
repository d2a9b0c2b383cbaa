import { contraintesNonTenues, sansContrainte } from './contraintes.ts'
import { disjointes, lecteurDeFormes, type Forme } from './formes.ts'
import { elementsNonTenus } from './inclusion-liste.ts'
import { champsNonTenus } from './inclusion-objet.ts'
import { egaux, estUnObjet, noms, SchemaIllisible, schemasParNom, type SchemaJson } from './schema-json.ts'
import type { Sens } from './sens.ts'

/** Ce que l’un produit et que l’autre ne reçoit pas : où, et pourquoi. */
export type Ecart =
  | { readonly chemin: string; readonly motif: string }
  | { readonly chemin: string; readonly inattendue: Forme; readonly attendues: readonly Forme[] }

/** De quoi descendre dans deux schémas à la fois. */
export interface Comparaison {
  readonly sens: Sens
  readonly produites: (schema: SchemaJson) => readonly Forme[]
  readonly attendues: (schema: SchemaJson) => readonly Forme[]
  readonly inclure: (produit: SchemaJson, attendu: SchemaJson, chemin: string) => Ecart[]
}

/** Bien au-delà de ce que demandent nos schémas : un schéma hostile ne peut pas occuper le serveur. */
const PAS_AU_PLUS = 1_000_000
const PROFONDEUR_AU_PLUS = 120

/** Au-delà de tant de valeurs, un champ ne distingue plus les branches d’une union. */
const VALEURS_D_UN_DISTINCTIF = 40

/**
 * Compare deux schémas : toute valeur que `produit` décrit est-elle admise par `attendu` ? Celui qui produit n’envoie que les
 * champs qu’il déclare ; celui qui reçoit ignore ceux qu’il ne connaît pas, sauf s’il dit le contraire. La réponse penche vers
 * le refus : ce qui ne se compare pas est un écart.
 */
export function ecarts(produit: SchemaJson, attendu: SchemaJson, sens: Sens): Ecart[] {
  try {
    if (egaux(produit, attendu)) return []
    return comparer(produit, attendu, sens).inclure(produit, attendu, sens.racine)
  } catch (erreur) {
    return [{ chemin: sens.racine, motif: `ces schémas ne se comparent pas : ${raisonDe(erreur)}` }]
  }
}

function raisonDe(erreur: unknown): string {
  if (erreur instanceof SchemaIllisible) return erreur.message
  // Un schéma emboîté sans mesure épuise la pile avant d’atteindre nos limites.
  if (erreur instanceof RangeError) return 'ils sont trop profonds'
  // Quoi qu’une équipe ait publié, la page des déploiements s’affiche : ce qui surprend la lecture est un refus de plus.
  return 'l’un d’eux est mal formé'
}

function comparer(racineProduite: SchemaJson, racineAttendue: SchemaJson, sens: Sens): Comparaison {
  const produites = lecteurDeFormes(racineProduite)
  const attendues = lecteurDeFormes(racineAttendue)
  /** Les couples tenus pour inclus : déjà vérifiés, ou en cours de l’être (une structure récursive s’y reconnaît). */
  const admis = new Map<SchemaJson, Set<SchemaJson>>()
  const ordre: (readonly [SchemaJson, SchemaJson])[] = []
  let pas = 0
  let profondeur = 0
  const comparaison: Comparaison = { sens, produites, attendues, inclure }

  function inclure(produit: SchemaJson, attendu: SchemaJson, chemin: string): Ecart[] {
    if (attendu === true || admis.get(produit)?.has(attendu)) return []
    if (profondeur > PROFONDEUR_AU_PLUS) throw new SchemaIllisible('ils sont trop profonds')
    const avant = ordre.length
    admettre(produit, attendu)
    profondeur += 1
    const formes = attendues(attendu)
    const trouves = produites(produit).flatMap((forme) => couvrir(forme, formes, chemin))
    profondeur -= 1
    // Ce qui avait été admis en supposant ce couple inclus ne l’est plus.
    if (trouves.length > 0) oublier(avant)
    return trouves
  }

  function admettre(produit: SchemaJson, attendu: SchemaJson): void {
    if (!estUnObjet(produit) || !estUnObjet(attendu)) return
    const connus = admis.get(produit) ?? new Set()
    admis.set(produit, connus.add(attendu))
    ordre.push([produit, attendu])
  }

  function oublier(depuis: number): void {
    for (const [produit, attendu] of ordre.splice(depuis)) admis.get(produit)?.delete(attendu)
  }

  /** Une forme produite doit tenir dans l’une des formes attendues, ou chacune de ses parts dans l’une d’elles. */
  function couvrir(forme: Forme, formes: readonly Forme[], chemin: string): Ecart[] {
    pas += 1 + formes.length
    if (pas > PAS_AU_PLUS) throw new SchemaIllisible('ils sont trop grands')
    const candidates = formes.filter((autre) => !disjointes(forme, autre, produites, attendues))
    const inattendue: Ecart = { chemin, inattendue: forme, attendues: formes }
    if (candidates.length === 0) return [inattendue]
    let meilleurs: Ecart[] | null = null
    for (const candidate of candidates) {
      const trouves = ecartsDeForme(forme, candidate, chemin) ?? [inattendue]
      if (trouves.length === 0) return []
      if (meilleurs === null || trouves.length < meilleurs.length) meilleurs = trouves
    }
    const parts = partager(forme, candidates)
    if (parts === null) return meilleurs ?? []
    return parts.flatMap((part) => couvrir(part, candidates, chemin))
  }

  /** Une forme en plusieurs, par les valeurs d’un champ qui distingue les formes attendues. */
  function partager(forme: Forme, candidates: readonly Forme[]): readonly Forme[] | null {
    if (forme.litteral) return null
    if (forme.type === 'boolean') return [true, false].map((valeur) => ({ ...forme, litteral: { valeur } }))
    if (forme.type !== 'object' || candidates.length < 2) return null
    const champs = schemasParNom(forme.contraintes['properties'])
    const obligatoires = noms(forme.contraintes['required'])
    for (const [nom, schema] of champs) {
      const valeurs = produites(schema)
      if (!obligatoires.includes(nom) || !finies(valeurs) || !distingue(nom, candidates)) continue
      return valeurs.map((valeur) => ({
        ...forme,
        contraintes: {
          ...forme.contraintes,
          properties: { ...Object.fromEntries(champs), [nom]: { const: valeur.litteral?.valeur } },
        },
      }))
    }
    return null
  }

  function finies(valeurs: readonly Forme[]): boolean {
    return (
      valeurs.length > 1 &&
      valeurs.length <= VALEURS_D_UN_DISTINCTIF &&
      valeurs.every((valeur) => valeur.litteral || valeur.type === 'boolean')
    )
  }

  function distingue(nom: string, candidates: readonly Forme[]): boolean {
    return candidates.some((candidate) => {
      const schema = schemasParNom(candidate.contraintes['properties']).get(nom)
      return schema !== undefined && attendues(schema).every((valeur) => valeur.litteral !== undefined)
    })
  }

  /** `null` : la forme produite n’est simplement pas de celle-ci. */
  function ecartsDeForme(forme: Forme, attendue: Forme, chemin: string): Ecart[] | null {
    if (attendue.litteral && !(forme.litteral && egaux(forme.litteral.valeur, attendue.litteral.valeur)))
      return null
    if (
      forme.type === 'tout' &&
      (attendue.type !== 'tout' || !egaux(forme.contraintes, attendue.contraintes))
    )
      return attendue.type === 'tout' && sansContrainte(attendue) ? [] : null
    if (forme.type === 'number' && attendue.type === 'integer') return null
    const ici = contraintesNonTenues(forme, attendue, sens).map((motif) => ({ chemin, motif }))
    if (forme.litteral) return ici
    if (forme.type === 'object') return [...ici, ...champsNonTenus(forme, attendue, chemin, comparaison)]
    if (forme.type === 'array') return [...ici, ...elementsNonTenus(forme, attendue, chemin, comparaison)]
    return ici
  }

  return comparaison
}
