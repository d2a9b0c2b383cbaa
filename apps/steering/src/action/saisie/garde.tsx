import { enumerer } from '@sssi/domain'
import { useUnsavedGuard } from '@sssi/section'
import { useRef } from 'react'
import { useFiche } from '../fiche/fiche-context.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import { nommerLeBloc } from './blocs.ts'
import { useLectureDesSaisies, useSaisies } from './saisies.tsx'

const Confirmation = creerMorceau(() => import('./confirmation.tsx'), { libelle: 'Question', attente: null })

/** Demande avant de quitter la fiche quand un texte n’est pas enregistré, et dit ce qu’il deviendra. */
export function GardeDesSaisies() {
  const { fiche } = useFiche()
  const { magasin } = useSaisies()
  const blocs = useLectureDesSaisies((magasin) => magasin.nonEnregistres())
  const question = useUnsavedGuard(blocs.length > 0)
  const partant = useRef(false)
  if (!question) return null
  const noms = enumerer(blocs.map((bloc) => nommerLeBloc(bloc, fiche.suivi).nom))
  const gardees = blocs.every((bloc) => magasin.lire(bloc)?.gardee)
  return (
    <Confirmation
      titre={'Quitter sans enregistrer\u202f?'}
      oui="Quitter sans enregistrer"
      non="Rester sur la fiche"
      prudente
      confirmer={() => {
        partant.current = true
        question.partir()
      }}
      fermer={() => {
        // Le bouton qui quitte la page ferme aussi la question : ce n’est pas y répondre non.
        if (!partant.current) question.rester()
      }}
    >
      <p>Vous avez modifié {noms}, sans l’enregistrer.</p>
      <p className="fr-mb-0">
        {gardees
          ? 'Votre saisie reste sur ce poste : elle vous sera proposée à votre retour sur cette fiche.'
          : 'Votre navigateur ne peut pas la garder : elle sera perdue.'}
      </p>
    </Confirmation>
  )
}
