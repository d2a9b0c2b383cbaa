import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import { FormulaireDeJalon } from './formulaires.ts'
import { jalonAEnvoyer, jalonVide, type ValeursDeJalon } from './valeurs-de-jalon.ts'

/** Ajoute un jalon, un livrable, une décision attendue ou un texte à la feuille de route. */
export function AjoutDeJalon() {
  const api = useApi()
  const { fiche } = useFiche()
  const { code } = fiche.action
  const mutation = useMutation(api.steering.jalon.create.mutationOptions())
  const saisie = useSaisie<ValeursDeJalon>({
    bloc: bloc.nouveauJalon,
    lues: jalonVide(fiche.chefsDeFile[0] ?? 'DSS'),
    enregistrer: (valeurs) => mutation.mutateAsync({ code, ...jalonAEnvoyer(valeurs) }),
    confirmation: 'Le jalon est ajouté à la feuille de route.',
  })
  return (
    <BlocModifiable
      saisie={saisie}
      titre="Ajouter à la feuille de route"
      niveau={3}
      modifiable
      bouton="Ajouter"
      icone="fr-icon-add-line"
      objet="un jalon, un livrable, une décision attendue ou un texte"
      formulaire={
        <FormulaireDeJalon
          saisie={saisie}
          titre="Ajouter à la feuille de route"
          bouton="Ajouter à la feuille de route"
        />
      }
    >
      <p className="sssi-steering-precision fr-mb-0">
        Un jalon, un livrable, une décision attendue ou un texte réglementaire.
      </p>
    </BlocModifiable>
  )
}
