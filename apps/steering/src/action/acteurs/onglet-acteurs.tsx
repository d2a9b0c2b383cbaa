import { enumerer } from '@sssi/domain'
import { BlocDesChefsDeFile } from '../assign-chefs-de-file/assign-chefs-de-file.tsx'
import { useFiche } from '../fiche/fiche-context.tsx'
import { BlocDesContributeurs } from '../update-contributeurs/update-contributeurs.tsx'
import { acteursManquants } from './acteurs-manquants.ts'
import { Personnes } from './personnes.tsx'

/** Qui mène l’action, qui y contribue, qui la suit à la DSS, et qui reste à désigner (SSSI ch. 2 § 4). */
export default function OngletActeurs() {
  const { fiche } = useFiche()
  const { chefsDeProjet, referentsDss } = fiche.personnes
  const manquants = acteursManquants(fiche)
  return (
    <>
      {manquants.length > 0 && <p>Il reste à désigner {enumerer(manquants)}.</p>}
      <BlocDesChefsDeFile />
      <section className="sssi-steering-bloc">
        <h2 className="sssi-steering-bloc__titre fr-h4">
          {chefsDeProjet.length > 1 ? 'Chefs de projet' : 'Chef de projet'}
        </h2>
        <p className="fr-mb-0">
          <Personnes
            avecAdresse
            personnes={chefsDeProjet}
            aucune="À désigner : l’administrateur de l’organisme chef de file l’habilite."
          />
        </p>
      </section>
      <BlocDesContributeurs />
      <section className="sssi-steering-bloc">
        <h2 className="sssi-steering-bloc__titre fr-h4">Référent DSS</h2>
        <p className="fr-mb-0">
          <Personnes avecAdresse personnes={referentsDss} aucune="À désigner par la DSS (bureau 4C)." />
        </p>
      </section>
    </>
  )
}
