import { typographier } from '@sssi/domain'
import { Panne } from '@sssi/page/panne'
import { useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Lien } from '@sssi/ui/Lien'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useApi } from '../api.ts'
import { Chiffres } from '../page/chiffres.tsx'
import { EnTete } from '../page/en-tete.tsx'
import { Alertes } from './alertes.tsx'
import { Confiance } from './tableau-de-confiance.tsx'
import type { VueDEnsemble } from './donnees.ts'
import { Organismes } from './organismes.tsx'
import { phraseDeSituation, phraseDesRubriques } from './phrases.ts'
import { Progression } from './courbe-de-progression.tsx'
import { ParAxeEtStatut, ParFraicheur, ParStatut } from './repartitions.tsx'
import './vue-d-ensemble.css'

function Ensemble({ vue }: { readonly vue: VueDEnsemble }) {
  return (
    <div className="sssi-steering-ensemble">
      <p className="sssi-steering-ensemble__situation">
        {typographier(phraseDeSituation(vue))} <Lien href="/pilotage/instances">Copil et Costrat</Lien>
      </p>
      <Chiffres chiffres={vue.chiffres} dernierCopil={vue.dernierCopil?.date ?? null} />
      <section>
        <h2 className="fr-h4">Quels axes demandent un appui&nbsp;?</h2>
        <Confiance axes={vue.axes} />
      </section>
      <div className="sssi-steering-ensemble__colonnes">
        <section>
          <h2 className="fr-h4">Ce qui demande quelqu’un</h2>
          <Alertes alertes={vue.alertes} total={vue.total} />
        </section>
        <section>
          <h2 className="fr-h4">Par chef de file</h2>
          <p className="fr-text--sm fr-mb-1w">{typographier(phraseDesRubriques(vue))}</p>
          <Organismes organismes={vue.organismes} />
        </section>
        <section>
          <h2 className="fr-h4">Statuts et synthèses</h2>
          <h3 className="fr-text--md fr-mb-1v">Statut des actions</h3>
          <ParStatut axes={vue.axes} total={vue.total} />
          <ParAxeEtStatut axes={vue.axes} />
          <h3 className="fr-text--md fr-mb-1v">Âge des synthèses</h3>
          <ParFraicheur fraicheurs={vue.fraicheurs} total={vue.total} />
        </section>
        <section>
          <h2 className="fr-h4">Progression</h2>
          <Progression progression={vue.progression} />
        </section>
      </div>
    </div>
  )
}

/** Où en est le plan et ce qui attend quelqu’un : la page que l’on ouvre, ou que l’on imprime, avant un Copil. */
export default function VueDEnsemblePage() {
  const { data, error, refetch } = useQuery(useApi().steering.vueDEnsemble.get.queryOptions())
  return (
    <>
      <EnTete
        actions={
          data && (
            <Button
              className="sssi-steering-ensemble__imprimer"
              priority="tertiary"
              size="small"
              iconId="fr-icon-printer-line"
              onClick={() => window.print()}
            >
              Imprimer
            </Button>
          )
        }
      >
        Vue d’ensemble
      </EnTete>
      {data ? (
        <Ensemble vue={data} />
      ) : error ? (
        <Panne
          titre="La vue d’ensemble ne peut pas être affichée"
          erreur={error}
          onReessayer={() => void refetch()}
        />
      ) : (
        <Skeleton forme="page" libelle="Chargement de la vue d’ensemble" />
      )}
    </>
  )
}
