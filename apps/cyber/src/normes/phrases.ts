import { formatPourcentage, pluriel, typographier } from '@sssi/domain'
import type { CouvertureDeNorme } from '@sssi/domain/cyber'
import type { NormeLue } from './donnees.ts'

const gestes: Readonly<Record<string, string>> = {
  norme_importee: 'a importé ce référentiel',
  norme_retiree: 'a retiré ce référentiel : on n’y ouvre plus d’évaluation',
  norme_retablie: 'a rétabli ce référentiel',
}

export const phraseDuFait = ({ par, fait }: NormeLue['journal'][number]): string =>
  typographier(`${par} ${gestes[fait] ?? 'a changé ce référentiel'}.`)

/** « 72 % sur 38 exigences évaluées (42 applicables) » : jamais un pourcentage sans ce sur quoi il porte. */
export function phraseDeCouverture({ pourcentage, evaluees, applicables }: CouvertureDeNorme): string {
  if (pourcentage === null) return 'Rien n’est encore évalué.'
  return `${formatPourcentage(pourcentage)} sur ${pluriel(evaluees, 'exigence évaluée', 'exigences évaluées')} (${pluriel(applicables, 'applicable')}).`
}
