import { filtreVide, type FiltrePlan } from '@sssi/domain'
import { FilterBar } from '@sssi/ui/FilterBar'
import type { ReactNode } from 'react'
import { avecValeurs, criteres, libelleCritere, type Critere } from './criteres.ts'
import { Mots } from './mots.tsx'
import { choixDe, type Facettes } from './options.ts'

interface Proprietes {
  readonly filtre: FiltrePlan
  readonly facettes: Facettes | undefined
  readonly onFiltrer: (filtre: FiltrePlan) => void
  readonly onChercher: (mots: string) => void
  /** La phrase du compte, annoncée quand elle change. */
  readonly compte: ReactNode
}

/** Les filtres du plan : chaque choix dit combien d’actions il donnerait. */
export function BarreDeFiltres({ filtre, facettes, onFiltrer, onChercher, compte }: Proprietes) {
  return (
    <FilterBar
      recherche={<Mots q={filtre.q} onChercher={onChercher} />}
      filtres={criteres.map((critere) => ({
        cle: critere,
        libelle: libelleCritere(critere),
        choix: choixDe(critere, filtre, facettes),
        valeurs: filtre[critere].map(String),
      }))}
      onFiltrer={(cle, valeurs) => onFiltrer(avecValeurs(filtre, cle as Critere, valeurs))}
      onToutRetirer={() => onFiltrer(filtreVide)}
      compte={compte}
    />
  )
}
