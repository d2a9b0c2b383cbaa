import { interdit, refus } from '../../erreurs.ts'

export const statutInterdit = () =>
  interdit('Seul le chef de projet de l’organisme chef de file change le statut de cette action.')

/** La phrase vient du domaine, qui sait ce que le changement exige ; elle se lit au champ à corriger. */
export const transitionRefusee = (phrase: string, champ: 'statut' | 'decisionAbandon') =>
  refus('transition_refusee', phrase, { [champ]: phrase })
