import { stringify } from 'csv-stringify/sync'
import { colonnes, type LigneExportee, type Valeur } from './colonnes.ts'

function enTexte(valeur: Valeur): string {
  switch (valeur?.type) {
    case 'texte':
      return valeur.texte
    case 'nombre':
      return String(valeur.nombre)
    case 'date':
      return valeur.jour
    case undefined:
      return ''
  }
}

/**
 * Le plan filtré en CSV : UTF-8, virgule, marque d’ordre des octets pour les tableurs qui la demandent. Un texte saisi qui
 * commencerait comme une formule est précédé d’une apostrophe : un tableur l’exécuterait à l’ouverture.
 */
export function planEnCsv(lignes: readonly LigneExportee[]): string {
  return stringify(
    lignes.map((ligne) => colonnes.map(({ valeur }) => enTexte(valeur(ligne)))),
    { header: true, columns: colonnes.map(({ titre }) => titre), bom: true, escape_formulas: true },
  )
}
