import { interdit } from '../../erreurs.ts'

export const creationDeJalonInterdite = () =>
  interdit('Seul le chef de projet de l’organisme chef de file tient la feuille de route de cette action.')
