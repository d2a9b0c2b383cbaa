import { interdit } from '../../erreurs.ts'

export const brouillonInterdit = () =>
  interdit('Seul le chef de projet de l’organisme chef de file prépare la synthèse de cette action.')
