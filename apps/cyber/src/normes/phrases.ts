import { formatPourcentage, pluriel } from '@sssi/domain'
import type { CouvertureDeNorme } from '@sssi/domain/cyber'

/** « 72 % sur 38 exigences évaluées (42 applicables) » : jamais un pourcentage sans ce sur quoi il porte. */
export function phraseDeCouverture({ pourcentage, evaluees, applicables }: CouvertureDeNorme): string {
  if (pourcentage === null) return 'Rien n’est encore évalué.'
  return `${formatPourcentage(pourcentage)} sur ${pluriel(evaluees, 'exigence évaluée', 'exigences évaluées')} (${pluriel(applicables, 'applicable')}).`
}
