import { entreGuillemets, enumerer, organisme } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { codesChoisis, type ValeursDOrganismes } from '../acteurs/organismes-a-cocher.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'

const FormulaireDOrganismes = creerMorceau(() => import('../acteurs/formulaire-d-organismes.tsx'), {
  libelle: 'Formulaire',
})

/** Les chefs de file : ceux du texte, sinon ceux que la DSS désigne là où il imprime « A définir » ou « OSS ». */
export function BlocDesChefsDeFile() {
  const api = useApi()
  const { fiche } = useFiche()
  const { action, suivi, chefsDeFile, chefsDeFileImprimes, droits } = fiche
  const mutation = useMutation(api.steering.action.assignChefsDeFile.mutationOptions())
  const saisie = useSaisie<ValeursDOrganismes>({
    bloc: bloc.chefsDeFile,
    lues: { organismes: suivi.chefsDeFileDesignes },
    enregistrer: ({ organismes }) =>
      mutation.mutateAsync({
        code: action.code,
        version: suivi.version,
        chefsDeFile: codesChoisis(organismes),
      }),
    confirmation: 'La désignation des chefs de file est enregistrée.',
  })
  const duTexte = chefsDeFileImprimes.etat === 'designes'
  const imprimes = entreGuillemets(action.chefsDeFile)
  const noms = enumerer(chefsDeFile.map((code) => `${organisme(code).sigle} (${organisme(code).nom})`))
  return (
    <BlocModifiable
      saisie={saisie}
      titre={chefsDeFile.length > 1 ? 'Chefs de file' : 'Chef de file'}
      modifiable={droits['chef_de_file.designer'] && !duTexte}
      bouton={chefsDeFile.length > 0 ? 'Modifier' : 'Désigner'}
      objet="les chefs de file"
      formulaire={
        <FormulaireDOrganismes
          saisie={saisie}
          titre="Désigner les chefs de file"
          libelle="Chefs de file"
          aide={`Le texte imprime ${imprimes}. Tout décocher retire la désignation.`}
          exclus={[]}
        />
      }
    >
      {duTexte && <p className="fr-mb-0">{noms}, désigné par le texte.</p>}
      {!duTexte && noms && (
        <p className="fr-mb-0">
          {noms}. Le texte imprime {imprimes} ; la DSS a désigné.
        </p>
      )}
      {!duTexte && !noms && (
        <p className="sssi-steering-manque">
          Le texte imprime {imprimes} : la DSS (bureau 4C) désigne l’organisme chef de file.
        </p>
      )}
    </BlocModifiable>
  )
}
