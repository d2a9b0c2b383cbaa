import {
  enumerer,
  formatNombre,
  libelleOrganisme,
  organismeCodes,
  pluriel,
  typographier,
  type OrganismeCode,
} from '@sssi/domain'
import { libelleDecisionDAvis, type AdresseDesAvis, type DecisionDAvis } from '@sssi/domain/cyber'
import type { FicheDAvis, PageDAvis, RapportDImport } from './donnees.ts'

export const formatScore = (score: number): string => score.toFixed(1).replace('.', ',')

/** « 37 avis à trier », « Plus de 1 000 avis ». */
export function phraseDuCompte(
  { nombre, auMoins }: PageDAvis['compte'],
  { decision }: AdresseDesAvis,
): string {
  const [seule] = decision
  const quoi = decision.length === 1 && seule ? ` « ${libelleDecisionDAvis(seule)} »` : ''
  if (auMoins) return `Plus de ${formatNombre(nombre)} avis${quoi}. Les filtres aident à s’y retrouver.`
  return nombre === 0 ? `Aucun avis${quoi}.` : `${formatNombre(nombre)} avis${quoi}.`
}

type Organismes = readonly OrganismeCode[]

/** Vrai pour le CERT et le HFDS : à eux seuls, « aucun » peut se dire de la sphère. */
const laSphere = (lus: Organismes): boolean => lus.length === organismeCodes.length
const nommer = (organismes: Organismes): string => enumerer(organismes.map(libelleOrganisme))

/** `lus` : ceux dont l’agent peut apprendre s’ils sont concernés. */
export function phraseDesOrganismes(organismes: Organismes, lus: Organismes): string {
  if (organismes.length > 0) return organismes.map(libelleOrganisme).join(', ')
  return laSphere(lus) ? 'aucun connu' : 'aucun de vos produits'
}

/** « Concerne 3 organismes : CNAF, CNAV et MSA. », ou, à qui ne lit que le sien : « Concerne CNAV. » */
export function phraseDesConcernes(organismes: Organismes, lus: Organismes): string {
  if (organismes.length > 0)
    return laSphere(lus)
      ? typographier(`Concerne ${pluriel(organismes.length, 'organisme')} : ${nommer(organismes)}.`)
      : `Un produit déclaré par ${nommer(organismes)} est désigné par cet avis.`
  return laSphere(lus)
    ? 'Aucun organisme n’a déclaré un produit que cet avis désigne.'
    : `Aucun produit déclaré par ${nommer(lus)} n’est désigné par cet avis.`
}
export const termeDesConcernes = (lus: Organismes): string =>
  laSphere(lus) ? 'Dans la sphère' : 'Dans votre organisme'

/** Pourquoi un filtre sur un autre organisme ne montre rien ; `null` s’il ne porte que sur ce que l’agent lit. */
export function phraseDesNonLus(demandes: Organismes, lus: Organismes): string | null {
  const tus = demandes.filter((organisme) => !lus.includes(organisme))
  if (tus.length === 0) return null
  return `Les avis qui concernent ${nommer(tus)} ne vous sont pas montrés : chaque organisme ne connaît que les siens.`
}

const issues: Record<RapportDImport['issue'], string> = {
  nouveau: 'Importé.',
  revise: 'Mis à jour : ce document est une révision plus récente.',
  corrige: 'Mis à jour : sa source l’a changé sans changer sa révision.',
  deja_connu: 'Déjà connu : rien n’a changé.',
  plus_ancien: 'Plus ancien que ce qui est déjà là : rien n’a changé.',
  refuse: 'Refusé : rien n’en a été gardé.',
}
export const phraseDIssue = (issue: RapportDImport['issue']): string => issues[issue]

const genres = { certfr: 'Avis du CERT-FR', csaf: 'Avis CSAF', kev: 'Catalogue KEV' } as const
export const libelleGenre = (genre: RapportDImport['genre']): string =>
  genre === null ? 'Document non reconnu' : genres[genre]

const texte = (detail: Readonly<Record<string, unknown>>, cle: string): string => {
  const valeur = detail[cle]
  return typeof valeur === 'string' ? valeur : ''
}
const decision = (detail: Readonly<Record<string, unknown>>, cle: string): string => {
  const valeur = texte(detail, cle)
  return valeur === '' ? '' : libelleDecisionDAvis(valeur as DecisionDAvis).toLowerCase()
}

/** Une ligne de l’histoire d’un avis, en phrase. */
export function phraseDuFait({ par, fait, detail }: FicheDAvis['journal'][number]): string {
  const motif = texte(detail, 'motif')
  const raison = motif === '' ? '' : ` Raison : ${motif}`
  switch (fait) {
    case 'importe':
      return `${par} a importé l’avis, révision ${texte(detail, 'revision')}.`
    case 'revise':
      return `${par} a reçu la révision ${texte(detail, 'revision')}, après la ${texte(detail, 'avant')}.`
    case 'corrige':
      return `${par} a reçu la révision ${texte(detail, 'revision')}, changée par sa source.`
    case 'decide':
      return `${par} a classé l’avis « ${decision(detail, 'apres')} », il était « ${decision(detail, 'avant')} ».${raison}`
    case 'note_ajustee':
      return texte(detail, 'apres') === ''
        ? `${par} a rendu à ${texte(detail, 'cve')} sa note publiée.`
        : `${par} a noté ${texte(detail, 'cve')} ${texte(detail, 'apres')}.${raison}`
    case 'lu':
      return `${par} a lu l’avis.`
    default:
      return `${par} a changé l’avis.`
  }
}
