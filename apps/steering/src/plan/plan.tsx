import { formatDateLongue, typographier, type FiltrePlan } from '@sssi/domain'
import { Panne } from '@sssi/page/panne'
import { Alert } from '@sssi/ui/Alert'
import { useDensite } from '@sssi/ui/DataTable'
import { PrintHeader } from '@sssi/ui/PrintHeader'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useCallback } from 'react'
import { useAujourdhui } from '../page/use-aujourdhui.ts'
import { useAdresse, type Adresse } from './adresse/use-adresse.ts'
import { useDefilement } from './adresse/use-memoire.ts'
import { BarreDeFiltres } from './filtre/barre.tsx'
import { phraseDuCompte } from './filtre/phrase-du-compte.ts'
import { useImpression, useImprimerQuand } from './impression/use-impression.ts'
import { Outils } from './outils.tsx'
import { usePlan } from './use-plan.ts'
import { Vue } from './vues/vue.tsx'

/** Ce que l’adresse demande et que cette version ne comprend pas : une liste filtrée autrement se dirait la même. */
function Ignores({ ignores }: Pick<Adresse, 'ignores'>) {
  if (ignores.length === 0) return null
  const dits = ignores.map(({ nom, valeur }) => `${nom} = ${valeur}`).join(', ')
  return (
    <Alert
      className="fr-mb-2w"
      severity="warning"
      small
      description={typographier(
        `Une partie de cette adresse n’a pas été comprise et ne filtre rien : ${dits}.`,
      )}
    />
  )
}

/** La liste que disent les filtres, dans la vue choisie. L’adresse de la page est son seul état. */
export function Plan({ defilement }: { readonly defilement: number }) {
  const { adresse, ignores, filtrer, changer } = useAdresse()
  const [densite, setDensite] = useDensite('sssi.pilotage.plan.densite')
  const aujourdhui = useAujourdhui()
  const impression = useImpression()
  const { page, enAttente, erreur, relire } = usePlan(adresse, impression.demandee)
  useImprimerQuand(impression.demandee && page !== undefined && !enAttente)
  useDefilement(defilement, page !== undefined)

  const { filtre } = adresse
  const compte = page && phraseDuCompte(page.total, page.totalPlan, filtre)
  const choisir = useCallback((suivant: FiltrePlan) => filtrer(suivant), [filtrer])
  const chercher = useCallback((q: string) => filtrer({ ...filtre, q }, true), [filtrer, filtre])
  return (
    <>
      <PrintHeader titre="Plan d’action" date={formatDateLongue(aujourdhui)} filtre={compte} />
      <Ignores ignores={ignores} />
      <BarreDeFiltres
        filtre={filtre}
        facettes={page?.facettes}
        onFiltrer={choisir}
        onChercher={chercher}
        compte={compte ?? '\u00a0'}
      />
      <Outils
        adresse={adresse}
        total={page?.total}
        densite={densite}
        onDensite={setDensite}
        onVue={(vue) => changer({ vue })}
        onImprimer={impression.imprimer}
      />
      {page ? (
        <Vue
          page={page}
          adresse={adresse}
          densite={densite}
          enAttente={enAttente}
          imprime={impression.demandee}
          onTrier={changer}
          onFiltrer={choisir}
        />
      ) : erreur ? (
        <Panne titre="Le plan ne peut pas être affiché" erreur={erreur} onReessayer={relire} />
      ) : (
        <Skeleton forme="tableau" libelle="Chargement du plan d’action" />
      )}
    </>
  )
}
