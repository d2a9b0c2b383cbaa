import { interdit } from '../../erreurs.ts'

export const rubriqueInterdite = () =>
  interdit('Seul le chef de projet de l’organisme chef de file remplit la fiche de cette action.')
