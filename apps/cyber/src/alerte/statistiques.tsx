import { libelleOrganisme } from '@sssi/domain'
import { formatDelai } from '@sssi/domain/cyber'
import { useQuery } from '@sssi/section'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { SegmentedControl } from '@sssi/ui/SegmentedControl'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { Lecture } from '../commun/lecture.tsx'
import type { StatistiquesLues } from './donnees.ts'

const delai = (secondes: number | null) => (secondes === null ? 'aucun' : formatDelai(secondes))

type Compte = StatistiquesLues['ensemble'] & { readonly nom: string }

const colonnes: readonly Colonne<Compte>[] = [
  { cle: 'nom', titre: 'Organisme', cellule: ({ nom }) => nom },
  { cle: 'appelees', titre: 'Alertes reçues', forme: 'nombre', cellule: ({ appelees }) => appelees },
  { cle: 'acquittees', titre: 'Acquittées', forme: 'nombre', cellule: ({ acquittees }) => acquittees },
  {
    cle: 'premier',
    titre: 'Dès le premier niveau',
    forme: 'nombre',
    cellule: ({ auPremierNiveau }) => auPremierNiveau,
  },
  { cle: 'delai', titre: 'Délai médian', forme: 'nombre', cellule: ({ mediane }) => delai(mediane) },
]

function Tableau({ ensemble, parOrganisme }: StatistiquesLues) {
  if (parOrganisme.length === 0) return <p>Rien à compter pour l’instant.</p>
  return (
    <DataTable
      legende="Acquittements par organisme"
      colonnes={colonnes}
      lignes={[
        ...parOrganisme.map(({ organisme, ...compte }) => ({ nom: libelleOrganisme(organisme), ...compte })),
        { nom: 'Ensemble', ...ensemble },
      ]}
      cle={({ nom }) => nom}
    />
  )
}

/** Ce que les alertes passées apprennent : qui répond, et en combien de temps. */
export function Statistiques() {
  const [exercice, setExercice] = useState(true)
  const requete = useQuery(useApi().cyber.alerte.getStatistiques.queryOptions({ exercice }))
  const option = (label: string, valeur: boolean) => ({
    label,
    nativeInputProps: { checked: exercice === valeur, onChange: () => setExercice(valeur) },
  })
  return (
    <section className="fr-mt-4w">
      <h2 className="fr-h4">Retour d’expérience</h2>
      <SegmentedControl
        legend="Compter"
        name="alertes-comptees"
        small
        segments={[option('Les exercices', true), option('Les alertes réelles', false)]}
      />
      <div className="fr-mt-2w">
        <Lecture requete={requete} quoi="les délais" forme="bloc">
          {(lues) => <Tableau {...lues} />}
        </Lecture>
      </div>
    </section>
  )
}
