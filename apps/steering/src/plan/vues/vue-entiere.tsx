import { formatNombre, type AdressePlan } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import type { PageDuPlan } from '../donnees.ts'
import { VueAxes } from './axes.tsx'
import { VueCalendrier } from './calendrier.tsx'
import { VueChefsDeFile } from './chefs-de-file.tsx'

interface Proprietes {
  readonly page: PageDuPlan
  readonly adresse: AdressePlan
  readonly imprime: boolean
}

const vuesGroupees = { 'chefs-de-file': VueChefsDeFile, axes: VueAxes } as const

/** Les vues qui montrent toute la liste d’un coup : au-delà de ce que l’API rend, elles disent ce qu’elles laissent. */
export default function VueEntiere({ page, adresse: { vue, filtre }, imprime }: Proprietes) {
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
