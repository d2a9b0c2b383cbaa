import { formatInstant, type SuiviAction } from '@sssi/domain'

type Publication = Pick<SuiviAction, 'synthesePublieeLe' | 'synthesePublieePar'>

/** Qui signe la synthèse, et quand : une météo n’est jamais montrée sans elles. */
export function signature({ synthesePublieeLe, synthesePublieePar }: Publication): string {
  if (synthesePublieeLe === null) return 'Aucune synthèse n’a encore été publiée.'
  const par = synthesePublieePar ? ` par ${synthesePublieePar}` : ''
  return `Publiée le ${formatInstant(synthesePublieeLe)}${par}.`
}

export type EtatDuBrouillon =
  | { readonly etat: 'aucun' }
  | { readonly etat: 'enregistre'; readonly le: string }
  | { readonly etat: 'a_enregistrer' }
  | { readonly etat: 'echec' }

/** Où est ce qui est tapé : l’agent sait à tout moment s’il peut fermer la page. */
export function phraseDuBrouillon(brouillon: EtatDuBrouillon): string | null {
  switch (brouillon.etat) {
    case 'enregistre':
      return `Brouillon enregistré le ${formatInstant(brouillon.le)}. Vous seul le voyez tant qu’il n’est pas publié.`
    case 'a_enregistrer':
      return 'Brouillon gardé sur ce poste, bientôt enregistré sur le portail.'
    case 'echec':
      return 'Le portail ne répond pas : le brouillon reste gardé sur ce poste.'
    case 'aucun':
      return null
  }
}

/** Une synthèse publiée après le brouillon est à relire avant de publier le sien ; `null` s’il n’y en a pas. */
export function publicationPlusRecente(publication: Publication, brouillonLe: string | null): string | null {
  const { synthesePublieeLe, synthesePublieePar } = publication
  if (brouillonLe === null || synthesePublieeLe === null || synthesePublieeLe <= brouillonLe) return null
  return `${synthesePublieePar ?? 'Une autre personne'} a publié une synthèse le ${formatInstant(synthesePublieeLe)}, après votre brouillon.`
}
