import { formatInstant } from '@sssi/domain'
import type { Erreur } from '../../../core/trpc/result.ts'

export const cleIntrouvable = {
  type: 'cle_introuvable',
  nature: 'introuvable',
  message: 'Cette clé n’existe pas, ou n’est pas de votre organisme. Rechargez la liste.',
} as const satisfies Erreur

export const cleDejaRevoquee = (le: Date) =>
  ({
    type: 'cle_deja_revoquee',
    nature: 'refus',
    message: `Cette clé est déjà révoquée, depuis le ${formatInstant(le.toISOString())}.`,
  }) as const satisfies Erreur

export type ErreurRevokeCle = typeof cleIntrouvable | ReturnType<typeof cleDejaRevoquee>
