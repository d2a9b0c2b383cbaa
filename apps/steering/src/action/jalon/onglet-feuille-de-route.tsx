import { libelleOrganisme } from '@sssi/domain'
import { useSearchParams } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { SegmentedControl } from '@sssi/ui/SegmentedControl'
import { useRef } from 'react'
import { useFiche } from '../fiche/fiche-context.tsx'
import { bloc } from '../saisie/blocs.ts'
import { SaisiesOrphelines } from '../saisie/saisies-orphelines.tsx'
import { useSuppression } from '../saisie/suppression.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import { useActeurs } from './use-acteurs.ts'
import { AjoutDeJalon } from './create-jalon.tsx'
import { JalonDeLaListe } from './jalon-de-la-liste.tsx'
import { parActeur } from './phrases-de-jalon.ts'
import { jalonVide } from './valeurs-de-jalon.ts'

const Frise = creerMorceau(() => import('./frise.tsx'), { libelle: 'Frise' })

/** La feuille de route, acteur par acteur, en liste ou en frise. */
export default function OngletFeuilleDeRoute() {
  const { fiche } = useFiche()
  const [parametres, setParametres] = useSearchParams()
  const titre = useRef<HTMLHeadingElement>(null)
  const { demander, question } = useSuppression(titre)
  const acteurs = useActeurs().filter((code) => code !== 'DSS' || fiche.chefsDeFile.includes('DSS'))
  const { jalons } = fiche.suivi
  const gere = fiche.droits['jalon.gerer']
  const enFrise = parametres.get('vue') === 'frise'
  const voir = (vue: 'liste' | 'frise') =>
    setParametres(
      (precedents) => {
        const suivants = new URLSearchParams(precedents)
        if (vue === 'frise') suivants.set('vue', vue)
        else suivants.delete('vue')
        return suivants
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <>
      {question}
      <h2 ref={titre} className="fr-sr-only" tabIndex={-1}>
        Feuille de route
      </h2>
      <SaisiesOrphelines
        quoi="Le jalon"
        prefixes={[bloc.jalon(''), bloc.compteRendu('')]}
        connues={jalons.flatMap(({ id }) => [bloc.jalon(id), bloc.compteRendu(id)])}
        nouveau={gere ? { bloc: bloc.nouveauJalon, vide: jalonVide(fiche.chefsDeFile[0] ?? 'DSS') } : null}
      />
      {jalons.length === 0 ? (
        <EmptyState
          titre="La feuille de route est vide"
          description="Elle réunit les jalons de chacun des acteurs, les livrables, les décisions attendues et les textes réglementaires."
        />
      ) : (
        <SegmentedControl
          legend="Présentation de la feuille de route"
          hideLegend
          small
          className="fr-mb-3w sssi-steering-sans-impression"
          segments={[
            { label: 'Liste', nativeInputProps: { checked: !enFrise, onChange: () => voir('liste') } },
            { label: 'Frise', nativeInputProps: { checked: enFrise, onChange: () => voir('frise') } },
          ]}
        />
      )}
      {jalons.length > 0 && enFrise && <Frise />}
      {jalons.length > 0 &&
        !enFrise &&
        parActeur(jalons, acteurs).map(({ acteur, jalons }) => (
          <section key={acteur} className="sssi-steering-acteur">
            <h3 className="fr-h6 fr-mb-0">{libelleOrganisme(acteur)}</h3>
            {jalons.length === 0 && <p className="sssi-steering-manque">Aucun jalon n’est encore écrit.</p>}
            {jalons.map((jalon) => (
              <JalonDeLaListe key={jalon.id} jalon={jalon} demanderLaSuppression={demander} />
            ))}
          </section>
        ))}
      {gere && <AjoutDeJalon />}
    </>
  )
}
