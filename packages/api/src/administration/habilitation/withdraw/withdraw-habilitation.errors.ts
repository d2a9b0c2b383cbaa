import type { Erreur } from '../../../core/trpc/result.ts'

export const habilitationIntrouvable = {
  type: 'habilitation_introuvable',
  nature: 'introuvable',
  message: 'Cette habilitation n’existe plus, ou n’est pas de votre organisme. Rechargez la liste.',
} as const satisfies Erreur

export const retraitInterdit = {
  type: 'retrait_interdit',
  nature: 'interdit',
  message: 'La DSS seule retire ses propres rôles. Adressez-vous au bureau 4C.',
} as const satisfies Erreur

export const dernierAnimateur = {
  type: 'dernier_animateur',
  nature: 'refus',
  message:
    'C’est le dernier animateur DSS : sans lui, plus personne ne pourrait accorder de droits. Habilitez d’abord son successeur, et attendez sa première connexion.',
} as const satisfies Erreur

export type ErreurWithdrawHabilitation =
  typeof habilitationIntrouvable | typeof retraitInterdit | typeof dernierAnimateur
