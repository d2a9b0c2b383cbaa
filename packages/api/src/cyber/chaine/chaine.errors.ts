import { introuvable, refus } from '../erreurs.ts'

export const versionIntrouvable = () => introuvable('Cette version de la chaîne')

export const versionFigee = () =>
  refus('version_figee', 'Seul un brouillon se modifie. Partez de cette version pour en écrire une nouvelle.')

export const brouillonDejaOuvert = (numero: number) =>
  refus('brouillon_deja_ouvert', `La version ${numero} est déjà en brouillon : reprenez-la, ou retirez-la.`)

export const chaineDefectueuse = (defauts: readonly string[]) =>
  refus('chaine_defectueuse', defauts.join(' '))

export const simulationManquante = () =>
  refus(
    'simulation_manquante',
    'Simulez d’abord cette version telle qu’elle est écrite, jusqu’à l’appel du HFDS.',
  )
