import { strToU8, zipSync } from 'fflate'
import type { Valeur } from './colonnes.ts'

export interface Feuille {
  readonly nom: string
  /** Largeurs des colonnes, en centimètres. */
  readonly largeurs: readonly number[]
  /** La première ligne est l’en-tête : en gras, répétée à l’impression, avec des boutons de filtre. */
  readonly entete: readonly string[] | null
  readonly lignes: readonly (readonly Valeur[])[]
}

const typeMime = 'application/vnd.oasis.opendocument.spreadsheet'
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'

const remplacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** XML 1.0 n’admet pas les caractères de commande : un collage peut en contenir, le fichier ne s’ouvrirait plus. */
function xml(texte: string): string {
  return texte
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (caractere) => remplacements[caractere] ?? caractere)
}

function paragraphes(texte: string): string {
  return texte
    .split(/\r\n|\r|\n/)
    .map((ligne) => `<text:p>${xml(ligne)}</text:p>`)
    .join('')
}

function cellule(valeur: Valeur, style = ''): string {
  switch (valeur?.type) {
    case 'texte':
      return `<table:table-cell${style} office:value-type="string">${paragraphes(valeur.texte)}</table:table-cell>`
    case 'nombre':
      return `<table:table-cell${style} office:value-type="float" office:value="${valeur.nombre}"><text:p>${valeur.nombre}</text:p></table:table-cell>`
    case 'date':
      return `<table:table-cell table:style-name="date" office:value-type="date" office:date-value="${valeur.jour}"><text:p>${valeur.jour.split('-').toReversed().join('/')}</text:p></table:table-cell>`
    case undefined:
      return '<table:table-cell/>'
  }
}

function rangee(cellules: readonly string[], style: string): string {
  return `<table:table-row table:style-name="${style}">${cellules.join('')}</table:table-row>`
}

function tableau({ nom, largeurs, entete, lignes }: Feuille, feuille: number): string {
  const titres =
    entete &&
    rangee(
      entete.map((titre) => cellule({ type: 'texte', texte: titre }, ' table:style-name="titre"')),
      'ligne',
    )
  return [
    `<table:table table:name="${xml(nom)}">`,
    ...largeurs.map((_, i) => `<table:table-column table:style-name="colonne-${feuille}-${i}"/>`),
    ...(titres ? [`<table:table-header-rows>${titres}</table:table-header-rows>`] : []),
    ...lignes.map((ligne) =>
      rangee(
        ligne.map((valeur) => cellule(valeur, ' table:style-name="texte"')),
        'ligne',
      ),
    ),
    '</table:table>',
  ].join('')
}

/** « A », « Z », « AA » : le nom d’une colonne dans un tableur. */
function nomDeColonne(rang: number): string {
  const reste = String.fromCodePoint(65 + (rang % 26))
  return rang < 26 ? reste : nomDeColonne(Math.floor(rang / 26) - 1) + reste
}

function filtreAutomatique({ nom, entete, lignes }: Feuille, rang: number): string {
  if (!entete) return ''
  const feuille = `$'${nom.replaceAll("'", "''")}'`
  const adresse = `${feuille}.A1:${feuille}.${nomDeColonne(entete.length - 1)}${lignes.length + 1}`
  return `<table:database-range table:name="filtre-${rang}" table:target-range-address="${xml(adresse)}" table:display-filter-buttons="true"/>`
}

const espaces = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"',
  'office:version="1.3"',
].join(' ')

function stylesDuContenu(feuilles: readonly Feuille[]): string {
  const colonnes = feuilles.flatMap(({ largeurs }, feuille) =>
    largeurs.map(
      (largeur, i) =>
        `<style:style style:name="colonne-${feuille}-${i}" style:family="table-column"><style:table-column-properties style:column-width="${largeur}cm"/></style:style>`,
    ),
  )
  return [
    '<office:automatic-styles>',
    '<number:date-style style:name="jour"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>',
    '<style:style style:name="ligne" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>',
    '<style:style style:name="titre" style:family="table-cell"><style:table-cell-properties fo:background-color="#e3e3fd" fo:wrap-option="wrap"/><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="texte" style:family="table-cell"><style:table-cell-properties style:vertical-align="top" fo:wrap-option="wrap"/></style:style>',
    '<style:style style:name="date" style:family="table-cell" style:data-style-name="jour"><style:table-cell-properties style:vertical-align="top"/></style:style>',
    ...colonnes,
    '</office:automatic-styles>',
  ].join('')
}

function contenu(feuilles: readonly Feuille[]): string {
  return [
    `${declaration}<office:document-content ${espaces}>`,
    stylesDuContenu(feuilles),
    '<office:body><office:spreadsheet>',
    ...feuilles.map(tableau),
    `<table:database-ranges>${feuilles.map(filtreAutomatique).join('')}</table:database-ranges>`,
    '</office:spreadsheet></office:body></office:document-content>',
  ].join('')
}

const styles = `${declaration}<office:document-styles ${espaces}><office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="fr" fo:country="FR"/></style:default-style></office:styles></office:document-styles>`

const manifeste = [
  `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">`,
  `<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${typeMime}"/>`,
  '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>',
  '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>',
  '</manifest:manifest>',
].join('')

/** Un classeur OpenDocument (ISO/IEC 26300) : `mimetype` vient en premier et n’est pas comprimé, c’est à lui qu’on le reconnaît. */
export function classeurOds(feuilles: readonly Feuille[]): Uint8Array {
  return zipSync({
    mimetype: [strToU8(typeMime), { level: 0 }],
    'content.xml': strToU8(contenu(feuilles)),
    'styles.xml': strToU8(styles),
    'META-INF/manifest.xml': strToU8(manifeste),
  })
}
