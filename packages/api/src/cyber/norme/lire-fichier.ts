import {
  ERREURS_RAPPORTEES,
  validerReferentiel,
  type ErreurDImport,
  type Referentiel,
  type Validation,
} from '@sssi/domain/cyber'
import { CsvError, parse } from 'csv-parse/sync'
import { lireJson } from '../document/lire-json.ts'

/** Ce qui ne tient pas dans un tableau d’exigences : on le donne à côté. */
export type EnTete = Omit<Referentiel, 'format' | 'exigences' | 'correspondances'>

const colonnes = ['code', 'parent', 'titre', 'texte', 'poids'] as const
type Colonne = (typeof colonnes)[number]
const facultatives: readonly Colonne[] = ['parent', 'texte', 'poids']

const refuser = (...erreurs: ErreurDImport[]): Validation => ({ ok: false, erreurs })

/** Lit un référentiel au format du portail. */
export function lireReferentielJson(texte: string): Validation {
  const lu = lireJson(texte)
  if (lu.ok) return validerReferentiel(lu.valeur)
  return refuser(
    ...lu.erreurs.map(({ ligne, colonne, message }) => ({
      place: `ligne ${ligne}, caractère ${colonne}`,
      phrase: message,
    })),
  )
}

/** « C5 » : la colonne en lettre, la ligne comme un tableur la compte. */
const cellule = (rang: number, ligne: number) => `cellule ${String.fromCharCode(65 + rang)}${ligne}`

function enTableau(texte: string): { readonly lignes: readonly (readonly string[])[] } | ErreurDImport {
  const entete = texte.slice(0, texte.search(/\r|\n|$/))
  const points = entete.split(';').length
  try {
    const lignes = parse(texte, {
      bom: true,
      delimiter: points > entete.split(',').length ? ';' : ',',
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: 100_000,
    })
    return { lignes }
  } catch (erreur) {
    if (!(erreur instanceof CsvError)) throw erreur
    return { place: 'fichier', phrase: 'Les guillemets du tableau ne se ferment pas comme ils s’ouvrent.' }
  }
}

function lirePoids(texte: string): number {
  return texte.trim() === '' ? 1 : Number(texte.trim().replace(',', '.'))
}

/** Renvoie une erreur dite par son chemin (« exigences[3].titre ») à la cellule d’où la valeur vient. */
function enCellule(
  { place, phrase }: ErreurDImport,
  rangs: ReadonlyMap<string, number>,
  numeros: readonly number[],
): ErreurDImport {
  const [, exigence, champ] = /^exigences\[(\d+)\](?:\.([a-z]+))?/.exec(place) ?? []
  const ligne = exigence === undefined ? undefined : numeros[Number(exigence) - 1]
  if (ligne === undefined) return { place, phrase }
  return { place: cellule(rangs.get(champ ?? 'code') ?? 0, ligne), phrase }
}

/** Lit un tableau d’exigences : une ligne chacune, sous les noms de colonnes « code ; parent ; titre ; texte ; poids ». */
export function lireReferentielCsv(texte: string, enTete: EnTete): Validation {
  const tableau = enTableau(texte)
  if (!('lignes' in tableau)) return refuser(tableau)
  const [noms = [], ...lignes] = tableau.lignes
  const rangs = new Map(noms.map((nom, rang) => [nom.trim().toLowerCase(), rang]))
  const absentes = colonnes.filter((nom) => !rangs.has(nom) && !facultatives.includes(nom))
  if (absentes.length > 0) {
    return refuser(
      ...absentes.map((nom) => ({ place: 'ligne 1', phrase: `La colonne « ${nom} » manque à l’en-tête.` })),
    )
  }
  const remplies = lignes
    .map((valeurs, rang) => ({ valeurs, numero: rang + 2 }))
    .filter(({ valeurs }) => valeurs.some((valeur) => valeur.trim() !== ''))
  const lire = (valeurs: readonly string[], nom: Colonne) => (valeurs[rangs.get(nom) ?? -1] ?? '').trim()
  const lu = validerReferentiel({
    format: 'sssi-referentiel/1',
    ...enTete,
    exigences: remplies.map(({ valeurs }) => ({
      code: lire(valeurs, 'code'),
      parent: lire(valeurs, 'parent') || null,
      titre: lire(valeurs, 'titre'),
      texte: lire(valeurs, 'texte'),
      poids: lirePoids(lire(valeurs, 'poids')),
    })),
    correspondances: [],
  })
  if (lu.ok) return lu
  const numeros = remplies.map(({ numero }) => numero)
  return refuser(...lu.erreurs.slice(0, ERREURS_RAPPORTEES).map((e) => enCellule(e, rangs, numeros)))
}
