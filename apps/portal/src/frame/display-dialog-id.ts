/** L’identifiant que le DSFR donne à la fenêtre « Paramètres d’affichage », et auquel ses boutons se réfèrent. */
export const FENETRE_D_AFFICHAGE = 'fr-theme-modal'
