import {
  enumerer,
  estOrganismeCode,
  formatDateLongue,
  formatInstant,
  libelleOrganisme,
  pluriel,
  typographier,
  type Jour,
  type OrganismeCode,
} from '@sssi/domain'
import {
  etatDeReponse,
  libelleReponse,
  libelleTlp,
  niveauxTlp,
  reponsesDOrganisme,
  type FiltreDeBulletins,
} from '@sssi/domain/cyber'
import type { FaitLu, LigneDeReponses } from './donnees.ts'

export const nommerOrganismes = (codes: readonly OrganismeCode[]): string =>
  enumerer(codes.map(libelleOrganisme))

/** « SSSI-CERT-2026-0001 », ou « Brouillon » pour ce qui n’a pas encore de numéro. */
export const numeroOuBrouillon = (numero: string | null): string => numero ?? 'Brouillon'

interface Compte {
  readonly total: number
  readonly plusQueCompte: boolean
}

/** « 12 bulletins, filtrés » : au-delà de cent, on n’en compte pas plus. */
export function phraseDuCompte({ total, plusQueCompte }: Compte, filtre: FiltreDeBulletins): string {
  const filtres = Object.values(filtre).some((valeur) => valeur !== null && valeur.length > 0)
  if (total === 0) return filtres ? 'Aucun bulletin ne répond à ces filtres.' : 'Aucun bulletin.'
  const nombre = plusQueCompte ? `Plus de ${total} bulletins` : pluriel(total, 'bulletin')
  return typographier(`${nombre}${filtres ? ' avec ces filtres' : ''}, le dernier modifié d’abord.`)
}

/** Ce qu’une case du tableau des réponses dit d’un organisme. */
export type EtatDeCase =
  'non_destinataire' | 'sans_reponse' | 'a_redemander' | (typeof reponsesDOrganisme)[number]

export function etatDeCase(ligne: LigneDeReponses, organisme: OrganismeCode): EtatDeCase {
  if (!ligne.destinataires.includes(organisme)) return 'non_destinataire'
  const reponse = ligne.reponses.find((une) => une.organisme === organisme)
  const etat = etatDeReponse(reponse?.revision ?? null, ligne.revision)
  return etat === 'a_jour' && reponse ? reponse.etat : etat === 'a_jour' ? 'sans_reponse' : etat
}

const libellesDeCase: Partial<Record<EtatDeCase, string>> = {
  non_destinataire: 'non destinataire',
  sans_reponse: 'Sans réponse',
  a_redemander: 'À redire',
}

export const libelleDeCase = (etat: EtatDeCase): string =>
  libellesDeCase[etat] ?? libelleReponse(reponsesDOrganisme.find((une) => une === etat) ?? 'concerne')

export const phraseDEcheance = (jour: Jour | null, enRetard: boolean): string =>
  jour === null
    ? 'sans date limite'
    : typographier(`${enRetard ? 'attendue depuis le' : 'attendue avant le'} ${formatDateLongue(jour)}`)

const texte = (valeur: unknown): string => (typeof valeur === 'string' ? valeur : '')
const tlp = (valeur: unknown): string => {
  const niveau = niveauxTlp.find((un) => un === valeur)
  return niveau ? libelleTlp(niveau) : 'un niveau inconnu'
}
const organismes = (valeur: unknown): string =>
  nommerOrganismes(Array.isArray(valeur) ? valeur.filter((code) => estOrganismeCode(String(code))) : [])
const reponse = (valeur: unknown): string =>
  libelleReponse(reponsesDOrganisme.find((une) => une === valeur) ?? 'concerne').toLowerCase()
const formes: Readonly<Record<string, string>> = { csaf: ' en CSAF', misp: ' en MISP', stix: ' en STIX' }

/** « ; désormais nommés : Permanence HFDS et RSSI CNAV ». */
function quiSAjoute(libelles: unknown): string {
  const noms = Array.isArray(libelles) ? libelles.map(texte).filter(Boolean) : []
  return noms.length === 0 ? '' : ` ; désormais nommés : ${enumerer(noms)}`
}

type Raconter = (detail: Readonly<Record<string, unknown>>) => string

const recits: Readonly<Record<string, Raconter>> = {
  bulletin_cree: ({ tlp: niveau }) => `a commencé ce bulletin, marqué ${tlp(niveau)}`,
  bulletin_ecrit: () => 'a modifié le brouillon',
  bulletin_publie: ({ revision, resume }) =>
    revision === 1 ? 'a publié le bulletin' : `a publié la révision ${String(revision)} : ${texte(resume)}`,
  bulletin_retire: ({ motif }) => `a retiré le bulletin : ${texte(motif)}`,
  bulletin_diffuse: ({ de, vers, motif, destinatairesApres, personnesAjoutees }) =>
    de === vers
      ? `a changé les destinataires : ${organismes(destinatairesApres)}${quiSAjoute(personnesAjoutees)}${motif ? `. Motif : ${texte(motif)}` : ''}`
      : `a fait passer le bulletin de ${tlp(de)} à ${tlp(vers)}${quiSAjoute(personnesAjoutees)}${motif ? ` : ${texte(motif)}` : ''}`,
  bulletin_lu: ({ forme }) => `a lu ce bulletin TLP:RED${formes[texte(forme)] ?? ''}`,
  bulletin_relance: ({ organismes: relances }) => `a relancé ${organismes(relances)}`,
  declassement_demande: ({ de, vers, motif }) =>
    `demande de passer de ${tlp(de)} à ${tlp(vers)} : ${texte(motif)}`,
  declassement_approuve: ({ de, vers }) => `a approuvé le passage de ${tlp(de)} à ${tlp(vers)}`,
  declassement_refuse: ({ de, vers, motif }) =>
    `a refusé le passage de ${tlp(de)} à ${tlp(vers)} : ${texte(motif)}`,
  reponse_enregistree: ({ organisme, apres }) =>
    `a répondu pour ${organismes([organisme])} : ${reponse(apres)}`,
}

/** Un fait du journal, en une phrase. Ce que cette version ne sait pas raconter se dit sans détail. */
export function phraseDuFait({ par, fait, detail }: Pick<FaitLu, 'par' | 'fait' | 'detail'>): string {
  const raconter = Object.hasOwn(recits, fait) ? recits[fait] : undefined
  return typographier(`${par} ${raconter?.(detail) ?? 'a modifié ce bulletin'}.`)
}

export const quand = (instant: string): string => formatInstant(instant)
