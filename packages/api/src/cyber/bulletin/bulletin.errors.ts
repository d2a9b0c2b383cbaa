import { libelleEtatDeBulletin, type EtatDeBulletin } from '@sssi/domain/cyber'
import { introuvable, refus } from '../erreurs.ts'

/** Le même refus, que le bulletin n’existe pas ou qu’il ne soit pas à lire de cet agent. */
export const bulletinIntrouvable = () => introuvable('Ce bulletin')

export const gesteImpossible = (etat: EtatDeBulletin) =>
  refus(
    'geste_impossible',
    `Ce bulletin est à l’état « ${libelleEtatDeBulletin(etat).toLowerCase()} » : ce geste n’y est plus possible. Rechargez la page.`,
  )
