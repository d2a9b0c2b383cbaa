import { interdit } from '../../erreurs.ts'

export const meteoInterdite = () =>
  interdit('Seul le chef de projet de l’organisme chef de file publie la météo de cette action.')
