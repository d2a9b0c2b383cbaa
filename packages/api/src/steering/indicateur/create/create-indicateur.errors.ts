import { interdit } from '../../erreurs.ts'

export const creationDIndicateurInterdite = () =>
  interdit('Seul le chef de projet de l’organisme chef de file décrit les indicateurs de cette action.')
