import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import { FormulaireDIndicateur } from './formulaires.ts'
import {
  indicateurAEnvoyer,
  indicateurVide,
  refuserLIndicateur,
  type ValeursDIndicateur,
} from './valeurs-d-indicateur.ts'

/** Décrit un nouvel indicateur de l’action. */
export function AjoutDIndicateur() {
  const api = useApi()
  const { fiche } = useFiche()
  const { code } = fiche.action
  const mutation = useMutation(api.steering.indicateur.create.mutationOptions())
  const saisie = useSaisie<ValeursDIndicateur>({
    bloc: bloc.nouvelIndicateur,
    lues: indicateurVide,
    controler: refuserLIndicateur,
    enregistrer: (valeurs) => mutation.mutateAsync({ code, ...indicateurAEnvoyer(valeurs) }),
    confirmation: 'L’indicateur est ajouté.',
  })
  return (
    <BlocModifiable
      saisie={saisie}
      titre="Ajouter un indicateur"
      niveau={3}
      modifiable
      bouton="Ajouter"
      icone="fr-icon-add-line"
      objet="un indicateur"
      formulaire={
        <FormulaireDIndicateur saisie={saisie} titre="Ajouter un indicateur" bouton="Ajouter l’indicateur" />
      }
    >
      <p className="sssi-steering-precision fr-mb-0">
        « Les indicateurs élaborés avec les organismes » (SSSI ch. 2 § 4).
      </p>
    </BlocModifiable>
  )
}
