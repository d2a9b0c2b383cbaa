import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { lireNombre, refuserLesNombres } from '../saisie/nombres.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import type { ValeursDeProposition } from './formulaire-de-proposition.tsx'

const FormulaireDeProposition = creerMorceau(() => import('./formulaire-de-proposition.tsx'), {
  libelle: 'Formulaire',
})

const vide: ValeursDeProposition = { annee: '', motif: '' }

/** Demande de revoir l’horizon, avec son motif ; une instance décidera. */
export function PropositionDHorizon() {
  const api = useApi()
  const { fiche } = useFiche()
  const { code } = fiche.action
  const mutation = useMutation(api.steering.horizon.propose.mutationOptions())
  const saisie = useSaisie<ValeursDeProposition>({
    bloc: bloc.propositionDHorizon,
    lues: vide,
    controler: (valeurs) => refuserLesNombres(valeurs, ['annee']),
    enregistrer: ({ annee, motif }) =>
      // Une année laissée vide part telle quelle : l’API dit ce qu’elle attend.
      mutation.mutateAsync({ code, annee: lireNombre(annee) ?? 0, motif }),
    confirmation: 'La révision est proposée : elle attend la décision d’une instance.',
    disparait: true,
  })
  return (
    <BlocModifiable
      saisie={saisie}
      titre="Proposer une révision"
      niveau={3}
      modifiable
      bouton="Proposer"
      icone="fr-icon-add-line"
      objet="une révision de l’horizon"
      formulaire={<FormulaireDeProposition saisie={saisie} />}
    >
      <p className="sssi-steering-precision fr-mb-0">
        L’horizon du texte reste affiché ; une révision validée par une instance devient l’horizon que l’on
        mesure.
      </p>
    </BlocModifiable>
  )
}
