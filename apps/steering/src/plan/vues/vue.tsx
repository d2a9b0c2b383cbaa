import type { AdressePlan, FiltrePlan } from '@sssi/domain'
import type { Densite } from '@sssi/ui/DataTable'
import { creerMorceau } from '../../page/morceau.tsx'
import type { PageDuPlan } from '../donnees.ts'
import { VueTableau } from './tableau.tsx'
import { ListeVide, PageAbsente } from './vide.tsx'

interface Proprietes {
  readonly page: PageDuPlan
  readonly adresse: AdressePlan
  readonly densite: Densite
  readonly enAttente: boolean
  readonly imprime: boolean
  readonly onTrier: (tri: Pick<AdressePlan, 'tri' | 'ordre'>) => void
  readonly onFiltrer: (filtre: FiltrePlan) => void
}

const VueEntiere = creerMorceau(() => import('./vue-entiere.tsx'), { libelle: 'Vue du plan' })

/** La liste dans la vue que dit l’adresse. */
export function Vue(proprietes: Proprietes) {
  const { page, adresse, densite, enAttente, imprime, onTrier, onFiltrer } = proprietes
  const { filtre } = adresse
  if (page.total === 0) return <ListeVide filtre={filtre} facettes={page.facettes} onFiltrer={onFiltrer} />
  if (adresse.vue !== 'tableau') return <VueEntiere page={page} adresse={adresse} imprime={imprime} />
  return (
    <VueTableau
      page={page}
      adresse={adresse}
      densite={densite}
      enAttente={enAttente}
      onTrier={onTrier}
      vide={<PageAbsente filtre={filtre} />}
    />
  )
}
