import { formatInstant } from '../../francais/dates.ts'
import { enumerer, entreGuillemets, typographier } from '../../francais/phrases.ts'
import { estOrganismeCode, libelleOrganisme } from '../../organisme/organisme.ts'

/** What the journal of the section says of an alert. */
export const faitsDAlerte = [
  'alerte_lancee',
  'niveau_appele',
  'niveau_saute',
  'alerte_acquittee',
  'appel_acquitte',
  'organisme_sans_reponse',
  'message_envoye',
  'alerte_levee',
  'alerte_exportee',
] as const
export type FaitDAlerte = (typeof faitsDAlerte)[number]

export const estFaitDAlerte = (fait: string): fait is FaitDAlerte =>
  (faitsDAlerte as readonly string[]).includes(fait)

type Detail = Readonly<Record<string, unknown>>

const mot = (detail: Detail, cle: string): string => {
  const valeur = detail[cle]
  return typeof valeur === 'string' || typeof valeur === 'number' ? String(valeur) : ''
}
const organismeDe = (detail: Detail): string => {
  const code = mot(detail, 'organisme')
  return estOrganismeCode(code) ? libelleOrganisme(code) : code
}
const noms = (detail: Detail): string => {
  const { contacts } = detail
  return Array.isArray(contacts) ? enumerer(contacts.filter((nom) => typeof nom === 'string')) : ''
}

/** « 12 min », « 1 h 05 », « 40 s »: a delay that one reads aloud. */
export function formatDelai(secondes: number): string {
  const total = Math.max(0, Math.round(secondes))
  if (total < 60) return `${total}\u00a0s`
  const minutes = Math.floor(total / 60)
  if (minutes < 60) return `${minutes}\u00a0min`
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${String(minutes % 60).padStart(2, '0')}`
}

/** A quotation that ends a sentence: its own full stop is enough. */
const citer = (texte: string): string => `${entreGuillemets(texte)}${/[.!?…]$/.test(texte.trim()) ? '' : '.'}`

const phrases: Record<FaitDAlerte, (detail: Detail, par: string) => string> = {
  alerte_lancee: (detail, par) => `${par} a lancé l’alerte (chaîne, version ${mot(detail, 'chaine')}).`,
  niveau_appele: (detail) =>
    `${organismeDe(detail)} : niveau ${mot(detail, 'rang')} appelé (${mot(detail, 'titre')}) : ${noms(detail)}. Sans acquittement, le niveau suivant est appelé le ${formatInstant(mot(detail, 'echeance'))}.`,
  niveau_saute: (detail) =>
    `${organismeDe(detail)} : niveau ${mot(detail, 'rang')} passé (${mot(detail, 'titre')}) : ${mot(detail, 'motif') === 'personne' ? 'personne n’y est joignable' : 'il n’est pas appelé hors heures ouvrées'}.`,
  alerte_acquittee: (detail, par) =>
    `${organismeDe(detail)} : ${mot(detail, 'nom') || par} a acquitté ${mot(detail, 'voie') === 'courriel' ? 'par le lien du courriel' : 'dans le portail'}, ${formatDelai(Number(mot(detail, 'delai')))} après le lancement.`,
  appel_acquitte: (detail, par) =>
    `${organismeDe(detail)} : ${mot(detail, 'nom') || par} a acquitté à son tour.`,
  organisme_sans_reponse: (detail) =>
    `${organismeDe(detail)} : personne n’a acquitté, jusqu’au dernier niveau.`,
  message_envoye: (detail, par) => `${par} a écrit à tous : ${citer(mot(detail, 'texte').slice(0, 300))}`,
  alerte_levee: (detail, par) => `${par} a levé l’alerte : ${mot(detail, 'motif')}`,
  alerte_exportee: (_, par) => `${par} a exporté le dossier de l’alerte.`,
}

/** One line of the journal of an alert, as a sentence. */
export const phraseDAlerte = (fait: FaitDAlerte, detail: Detail, par: string): string =>
  typographier(phrases[fait](detail, par))
