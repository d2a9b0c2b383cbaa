import { objetIntrouvable, refus } from '../erreurs.ts'

export const jalonIntrouvable = () => objetIntrouvable('Ce jalon')

export const acteurHorsDeLAction = () =>
  refus('acteur_hors_de_l_action', 'Cet organisme ne prend pas part à l’action.', {
    acteur:
      'Choisissez un chef de file, un contributeur ou la DSS ; un autre organisme s’ajoute d’abord aux contributeurs.',
  })

const phraseDate = 'Indiquez la date à laquelle le jalon a été atteint.'
export const dateDeRealisationManquante = () =>
  refus('date_de_realisation_manquante', phraseDate, { realiseLe: phraseDate })

const phraseEtat = 'Cette date ne se donne que pour un jalon atteint.'
export const dateDeRealisationSansObjet = () =>
  refus('date_de_realisation_sans_objet', phraseEtat, { realiseLe: phraseEtat })

const phraseFutur = 'Un jalon ne peut être atteint à une date à venir.'
export const dateDeRealisationAVenir = () =>
  refus('date_de_realisation_a_venir', phraseFutur, { realiseLe: phraseFutur })
