import { libelleStatut, type Statut } from '@sssi/domain'
import { interdit, refus } from '../../erreurs.ts'

export const propositionInterdite = () =>
  interdit('Seul le chef de projet de l’organisme chef de file propose de revoir l’horizon de cette action.')

export const propositionDejaOuverte = (annee: number) =>
  refus(
    'proposition_deja_ouverte',
    `Une révision à ${annee} attend déjà une décision. Attendez qu’elle soit validée ou refusée avant d’en proposer une autre.`,
  )

export const actionTerminee = (statut: Statut) =>
  refus(
    'action_terminee',
    `L’action est au statut « ${libelleStatut(statut)} » : son horizon ne se révise plus.`,
  )

export const anneePassee = (annee: number) =>
  refus('annee_passee', `L’année ${annee} est déjà passée.`, {
    annee: `L’année ${annee} est déjà passée : proposez une année à venir.`,
  })

export const horizonInchange = (annee: number) =>
  refus('horizon_inchange', `L’horizon de l’action est déjà ${annee}.`, {
    annee: `L’horizon de l’action est déjà ${annee} : proposez une autre année.`,
  })
