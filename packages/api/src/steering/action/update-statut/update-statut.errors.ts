import { interdit, refus } from '../../erreurs.ts'

export const statutInterdit = () =>
  interdit('Seul le chef de projet de l’organisme chef de file change le statut de cette action.')

/** La phrase vient du domaine, qui sait ce que le changement exige. */
export const transitionRefusee = (phrase: string) => refus('transition_refusee', phrase)
