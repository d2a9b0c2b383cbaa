import { introuvable, refus } from '../erreurs.ts'

export const fluxIntrouvable = () => introuvable('Cette source')

export const adresseDejaSuivie = () =>
  refus('adresse_deja_suivie', 'Une autre source relève déjà cette adresse.', {
    adresse: 'Cette adresse est déjà relevée.',
  })
