import { formatInstant } from '../../francais/dates.ts'
import { typographier } from '../../francais/phrases.ts'
import { libelleOrganisme, type OrganismeCode } from '../../organisme/organisme.ts'
import type { Tlp } from '../tlp.ts'
import { libelleTlp } from '../tlp.ts'
import { libelleAttaque, MARQUE_D_EXERCICE, montrableParCourriel, type Attaque } from './alerte.ts'

export interface AlerteAEcrire {
  readonly reference: string
  readonly titre: string
  readonly texte: string
  readonly exercice: boolean
  readonly attaque: Attaque
  readonly tlp: Tlp
  /** Address of its sheet in the portal. */
  readonly adresse: string
}

export interface Courriel {
  readonly objet: string
  readonly texte: string
}

/** The subject says the exercise first: it is all that a phone shows. */
function objetDe({ exercice, reference, titre, tlp }: AlerteAEcrire, quoi: string): string {
  const marque = exercice ? `[${MARQUE_D_EXERCICE}] ` : ''
  const nomme = montrableParCourriel(tlp) === 'reference' ? '' : ` : ${titre}`
  return typographier(`${marque}[${libelleTlp(tlp)}] ${quoi} ${reference}${nomme}`)
}

function corpsDe(alerte: AlerteAEcrire, paragraphes: readonly (string | null)[]): string {
  const ouverture = alerte.exercice
    ? 'CECI EST UN EXERCICE. Agissez comme pour une alerte réelle, sans rien couper.'
    : null
  return [ouverture, ...paragraphes]
    .filter((paragraphe) => paragraphe !== null)
    .map(typographier)
    .join('\n\n')
    .concat('\n')
}

function contenuDe({ tlp, titre, texte, attaque }: AlerteAEcrire): string {
  return montrableParCourriel(tlp) === 'tout'
    ? `${titre}\nNature : ${libelleAttaque(attaque)}.\n\n${texte}`
    : `Ce qui se passe ne se lit que dans le portail : ${libelleTlp(tlp)} ne s’écrit pas dans un courriel.`
}

export interface Appel {
  readonly organisme: OrganismeCode
  readonly niveau: { readonly rang: number; readonly titre: string }
  /** ISO instant after which the next level is called. */
  readonly echeance: string
  /** The link that acknowledges without signing in. */
  readonly lien: string
}

/** What a contact receives when their level is called. */
export function courrielDAppel(alerte: AlerteAEcrire, appel: Appel): Courriel {
  const { organisme, niveau, echeance, lien } = appel
  return {
    objet: objetDe(alerte, 'Alerte'),
    texte: corpsDe(alerte, [
      `Vous êtes appelé pour ${libelleOrganisme(organisme)}, au niveau ${niveau.rang} de la chaîne d’alerte (${niveau.titre}).`,
      contenuDe(alerte),
      `Acquittez avant le ${formatInstant(echeance)} : passé cette heure, le niveau suivant est appelé.\n${lien}`,
      'Ce lien ne sert qu’une fois. Ne le transférez pas : l’acquittement porterait votre nom.',
      `L’alerte dans le portail : ${alerte.adresse}`,
    ]),
  }
}

export const courrielDeMessage = (alerte: AlerteAEcrire, message: string): Courriel => ({
  objet: objetDe(alerte, 'Suite de l’alerte'),
  texte: corpsDe(alerte, [
    contenuDe({ ...alerte, texte: message }),
    `L’alerte dans le portail : ${alerte.adresse}`,
  ]),
})

export const courrielDeLevee = (alerte: AlerteAEcrire, motif: string): Courriel => ({
  objet: objetDe(alerte, 'Fin de l’alerte'),
  texte: corpsDe(alerte, [
    montrableParCourriel(alerte.tlp) === 'tout' ? `L’alerte est levée : ${motif}` : 'L’alerte est levée.',
    `L’alerte dans le portail : ${alerte.adresse}`,
  ]),
})
