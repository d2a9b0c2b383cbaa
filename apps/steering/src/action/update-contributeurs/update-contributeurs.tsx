import { organisme } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { codesChoisis, type ValeursDOrganismes } from '../acteurs/organismes-a-cocher.ts'
import { Personnes } from '../acteurs/personnes.tsx'
import { useFiche } from '../fiche/fiche-context.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import { BlocModifiable } from '../saisie/bloc-modifiable.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'

const FormulaireDOrganismes = creerMorceau(() => import('../acteurs/formulaire-d-organismes.tsx'), {
  libelle: 'Formulaire',
})

/** Les organismes qui contribuent à l’action, chacun avec le correspondant qu’il a désigné. */
export function BlocDesContributeurs() {
  const api = useApi()
  const { fiche } = useFiche()
  const { action, suivi, chefsDeFile, personnes, droits } = fiche
  const mutation = useMutation(api.steering.action.updateContributeurs.mutationOptions())
  const saisie = useSaisie<ValeursDOrganismes>({
    bloc: bloc.contributeurs,
    lues: { organismes: suivi.contributeurs },
    enregistrer: ({ organismes }) =>
      mutation.mutateAsync({
        code: action.code,
        version: suivi.version,
        contributeurs: codesChoisis(organismes),
      }),
    confirmation: 'Les contributeurs sont enregistrés.',
  })
  return (
    <BlocModifiable
      saisie={saisie}
      titre="Contributeurs"
      modifiable={droits['contributeur.gerer']}
      objet="les contributeurs"
      formulaire={
        <FormulaireDOrganismes
          saisie={saisie}
          titre="Modifier les contributeurs"
          libelle="Organismes contributeurs"
          aide="Chacun désigne ensuite son correspondant projet."
          exclus={chefsDeFile}
        />
      }
    >
      {suivi.contributeurs.length === 0 && (
        <p className="fr-mb-0">Aucun organisme contributeur n’est déclaré.</p>
      )}
      {suivi.contributeurs.length > 0 && (
        <ul className="sssi-steering-liste">
          {suivi.contributeurs.map((code) => (
            <li key={code}>
              <strong>{organisme(code).sigle}</strong> ({organisme(code).nom}) :{' '}
              <Personnes
                avecAdresse
                personnes={personnes.correspondants.filter((personne) => personne.organisme === code)}
                aucune="correspondant à désigner par l’administrateur de l’organisme."
              />
            </li>
          ))}
        </ul>
      )}
    </BlocModifiable>
  )
}
