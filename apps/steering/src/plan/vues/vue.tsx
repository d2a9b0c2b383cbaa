import { formatNombre, type AdressePlan, type FiltrePlan } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import type { Densite } from '@sssi/ui/DataTable'
import type { PageDuPlan } from '../donnees.ts'
import { VueAxes } from './axes.tsx'
import { VueCalendrier } from './calendrier.tsx'
import { VueChefsDeFile } from './chefs-de-file.tsx'
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

const vuesGroupees = { 'chefs-de-file': VueChefsDeFile, axes: VueAxes } as const

/** Les vues qui montrent toute la liste d’un coup : au-delà de ce que l’API rend, elles disent ce qu’elles laissent. */
function VueEntiere({ page, adresse: { vue, filtre }, imprime }: Proprietes) {
  const reste = page.total - page.lignes.length
  const Groupee = vue === 'chefs-de-file' || vue === 'axes' ? vuesGroupees[vue] : null
  return (
    <>
      {reste > 0 && (
        <Alert
          className="fr-mb-2w"
          severity="info"
          small
          description={`Cette vue montre les ${formatNombre(page.lignes.length)} premières actions et en laisse ${formatNombre(reste)}\u00a0: ajoutez un filtre pour les voir toutes.`}
        />
      )}
      {Groupee ? (
        <Groupee lignes={page.lignes} filtre={filtre} deplie={imprime} />
      ) : (
        <VueCalendrier lignes={page.lignes} />
      )}
    </>
  )
}

/** La liste dans la vue que dit l’adresse. */
export function Vue(proprietes: Proprietes) {
  const { page, adresse, densite, enAttente, onTrier, onFiltrer } = proprietes
  const { filtre } = adresse
  if (page.total === 0) return <ListeVide filtre={filtre} facettes={page.facettes} onFiltrer={onFiltrer} />
  if (adresse.vue !== 'tableau') return <VueEntiere {...proprietes} />
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
