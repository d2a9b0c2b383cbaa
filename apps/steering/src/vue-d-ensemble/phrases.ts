import { formatDateLongue, formatNombre, formatPourcentage, pluriel } from '@sssi/domain'
import type { VueDEnsemble } from './donnees.ts'

/** Le jour dont parle la page, et les Copil qui l’entourent. */
export function phraseDeSituation({ jour, dernierCopil, prochainCopil }: VueDEnsemble): string {
  const situation = `Situation au ${formatDateLongue(jour)}.`
  const dernier = dernierCopil
    ? ` Dernier Copil le ${formatDateLongue(dernierCopil.date)}.`
    : ' Aucun Copil n’est encore inscrit : les évolutions se compteront à partir du premier.'
  const prochain = prochainCopil ? ` Prochain Copil le ${formatDateLongue(prochainCopil.date)}.` : ''
  return situation + dernier + prochain
}

/** « 312 rubriques renseignées sur 824, soit 38 %. » Chaque action en a huit. */
export function phraseDesRubriques({ progression, total }: VueDEnsemble): string {
  const remplies = progression.at(-1)?.rubriquesRemplies ?? 0
  const attendues = total * 8
  if (attendues === 0) return 'Le plan chargé dans ce portail n’a aucune action.'
  return `${pluriel(remplies, 'rubrique renseignée', 'rubriques renseignées')} sur ${formatNombre(attendues)}, soit ${formatPourcentage((100 * remplies) / attendues)}.`
}
