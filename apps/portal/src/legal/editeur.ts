/**
 * Ce que la loi demande d’afficher et que seul l’exploitant d’une installation connaît. À renseigner avant d’ouvrir le portail ;
 * tant que c’est `null`, la page le dit plutôt que de l’inventer.
 */
export const editeur = {
  organisme: 'Direction de la sécurité sociale (DSS), bureau 4C',
  ministere: 'Ministère chargé de la sécurité sociale',
  adresse: '14 avenue Duquesne, 75350 Paris 07 SP',
  directeurDeLaPublication: 'La directrice ou le directeur de la sécurité sociale',
  hebergeur: null as string | null,
} as const
