import { libelleStatut, type Statut } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import type { ValeursDeStatut } from './formulaire-de-statut.tsx'

const FormulaireDeStatut = creerMorceau(() => import('./formulaire-de-statut.tsx'), { libelle: 'Formulaire' })

/** Où en est l’action, et la décision qui l’a abandonnée s’il y en a une. */
export function BlocDeStatut() {
  const api = useApi()
  const { fiche } = useFiche()
  const { action, suivi, droits } = fiche
  const mutation = useMutation(api.steering.action.updateStatut.mutationOptions())
  const saisie = useSaisie<ValeursDeStatut>({
    bloc: bloc.statut,
    lues: { statut: suivi.statut, decisionAbandon: suivi.decisionAbandon ?? '' },
    enregistrer: ({ statut, decisionAbandon }) =>
      mutation.mutateAsync({
        code: action.code,
        version: suivi.version,
        statut: statut as Statut,
        decisionAbandon: statut === 'abandonnee' ? decisionAbandon : null,
      }),
    confirmation: 'Le statut de l’action est enregistré.',
  })
  return (
    <BlocModifiable
      saisie={saisie}
      titre="Statut"
      modifiable={droits['action.statuer']}
      objet="le statut"
      formulaire={<FormulaireDeStatut saisie={saisie} />}
    >
      <p className="fr-mb-0">{libelleStatut(suivi.statut)}.</p>
      {suivi.decisionAbandon && <p className="sssi-steering-texte fr-mt-1w">{suivi.decisionAbandon}</p>}
    </BlocModifiable>
  )
}
