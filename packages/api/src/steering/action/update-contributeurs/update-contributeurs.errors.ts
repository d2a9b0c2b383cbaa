import { interdit } from '../../erreurs.ts'

export const contributeursInterdits = () =>
  interdit(
    'Seuls le chef de projet de l’organisme chef de file et la DSS (bureau 4C) gèrent les contributeurs.',
  )
