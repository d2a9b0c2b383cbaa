import { BarList } from '@sssi/ui/BarList'
import { lienVersLePlan } from '../adresse/liens.ts'
import { phraseDeGroupe, type Groupe } from './groupes.ts'

interface Proprietes {
  readonly libelle: string
  readonly groupes: readonly Groupe[]
  /** La longueur d’une barre pleine, la même pour toutes les listes d’une vue. */
  readonly maximum: number
}

/** Des groupes comparés par leur nombre d’actions, chacun ouvrant la liste qu’il compte. */
export function BarresDeGroupes({ libelle, groupes, maximum }: Proprietes) {
  return (
    <BarList
      libelle={libelle}
      maximum={maximum}
      barres={groupes.map((groupe) => ({
        cle: groupe.cle,
        libelle: groupe.libelle,
        valeur: groupe.lignes.length,
        texte: phraseDeGroupe(groupe),
        href: lienVersLePlan(groupe.filtre),
      }))}
    />
  )
}
