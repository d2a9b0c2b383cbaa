import { colonnes, type LigneExportee, type Valeur } from './colonnes.ts'
import type { CritereEnMots } from './filtre-en-mots.ts'
import { classeurOds } from './ods.ts'

export interface Entete {
  /** « 22 novembre 2026 à 11:00 ». */
  readonly exporteLe: string
  readonly total: number
  readonly totalPlan: number
  readonly criteres: readonly CritereEnMots[]
  readonly tri: string
  readonly demonstration: boolean
}

const texte = (valeur: string): Valeur => ({ type: 'texte', texte: valeur })
const nombre = (valeur: number): Valeur => ({ type: 'nombre', nombre: valeur })

function feuilleDuFiltre({ exporteLe, total, totalPlan, criteres, tri, demonstration }: Entete) {
  const lignes: (readonly Valeur[])[] = [
    [texte('Schéma stratégique des SI de la Sécurité sociale 2023-2027 : plan d’action et suivi')],
    [texte('Exporté le'), texte(exporteLe)],
    [texte('Actions retenues'), nombre(total)],
    [texte('Actions du plan'), nombre(totalPlan)],
    ...(criteres.length === 0 ? [[texte('Filtre'), texte('Aucun : tout le plan')]] : []),
    ...criteres.map(({ critere, valeurs }) => [texte(critere), texte(valeurs.join(' ; '))]),
    [texte('Tri'), texte(tri)],
    ...(demonstration
      ? [
          [
            texte('Avertissement'),
            texte('Données de démonstration : ce suivi est un exemple, il ne décrit aucun fait.'),
          ],
        ]
      : []),
  ]
  return { nom: 'Filtre', largeurs: [6, 18], entete: null, lignes }
}

/** Le plan filtré en classeur ODS : une feuille de données, et une qui dit ce qu’elles sont. */
export function planEnOds(lignes: readonly LigneExportee[], entete: Entete): Uint8Array {
  return classeurOds([
    {
      nom: 'Plan d’action',
      largeurs: colonnes.map(({ largeur }) => largeur),
      entete: colonnes.map(({ titre }) => titre),
      lignes: lignes.map((ligne) => colonnes.map(({ valeur }) => valeur(ligne))),
    },
    feuilleDuFiltre(entete),
  ])
}
