import { niveauxTlp, type Tlp } from '../tlp.ts'
import type { EtatDOrganisme } from '../chaine/moteur.ts'

/** The systemic attacks that the chain of alert exists for (SSSI, A5-023 and A5-027). */
export const attaques = [
  'rancongiciel',
  'fournisseur',
  'vulnerabilite',
  'exfiltration',
  'deni_de_service',
  'hameconnage',
  'identite',
  'autre',
] as const
export type Attaque = (typeof attaques)[number]

const libellesAttaque: Record<Attaque, string> = {
  rancongiciel: 'Rançongiciel',
  fournisseur: 'Compromission d’un fournisseur commun',
  vulnerabilite: 'Vulnérabilité exploitée dans la sphère',
  exfiltration: 'Fuite de données',
  deni_de_service: 'Déni de service',
  hameconnage: 'Campagne d’hameçonnage',
  identite: 'Compromission de l’annuaire ou des identités',
  autre: 'Autre attaque systémique',
}

export const libelleAttaque = (attaque: Attaque): string => libellesAttaque[attaque]

export const etatsDAlerte = ['en_cours', 'levee'] as const
export type EtatDAlerte = (typeof etatsDAlerte)[number]

const libellesEtat: Record<EtatDAlerte, string> = { en_cours: 'En cours', levee: 'Levée' }
export const libelleEtatDAlerte = (etat: EtatDAlerte): string => libellesEtat[etat]

const libellesOrganisme: Record<EtatDOrganisme, string> = {
  a_appeler: 'À appeler',
  appele: 'Appelé, sans acquittement',
  acquitte: 'Acquitté',
  sans_reponse: 'Sans réponse',
}
export const libelleEtatDOrganisme = (etat: EtatDOrganisme): string => libellesOrganisme[etat]

export const MARQUE_D_EXERCICE = 'EXERCICE'

/** The title as it is shown everywhere: an exercise can never be taken for the real thing. */
export const titreMarque = ({ titre, exercice }: { readonly titre: string; readonly exercice: boolean }) =>
  exercice ? `${MARQUE_D_EXERCICE} – ${titre}` : titre

/** « AL-2026-0007 ». */
export const referenceDAlerte = (annee: number, numero: number): string =>
  `AL-${annee}-${String(numero).padStart(4, '0')}`

/** The chain calls functions on call, whoever holds them that night: RED, which is for people named, cannot go through it. */
export const niveauxDAlerte = niveauxTlp.filter((tlp) => tlp !== 'RED')

export const phraseAlerteRed =
  'Une alerte appelle des astreintes, pas des personnes nommées : choisissez au plus TLP:AMBER+STRICT, ou écrivez un bulletin TLP:RED.'

/** What may leave the portal, by e-mail or on a page that asks for no sign-in: the reader there is not known. */
export type HorsDuPortail = 'tout' | 'reference'

/** A mailbox is read, and forwarded, by people the portal does not know: from AMBER up, it gets the reference alone. */
export const montrableParCourriel = (tlp: Tlp): HorsDuPortail =>
  tlp === 'CLEAR' || tlp === 'GREEN' ? 'tout' : 'reference'

/** The page of the link can be forwarded to anyone: only what anyone may read is written there. */
export function montrableSansConnexion(tlp: Tlp): HorsDuPortail {
  return tlp === 'CLEAR' ? 'tout' : 'reference'
}
