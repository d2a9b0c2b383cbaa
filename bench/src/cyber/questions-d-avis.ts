import { adresseDesAvisParDefaut, gravites, trisDAvis, type AdresseDesAvis } from '@sssi/domain/cyber'
import { hasard, type Hasard } from '../echelle/hasard.ts'
import type { Question } from '../echelle/questions.ts'

const organismes = ['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA'] as const
const decisions = ['a_trier', 'ignorer', 'informer', 'alerter'] as const
const mots = [
  'passerelle',
  'noyau',
  'imprimante',
  'deni',
  'confidentialite',
  'kappa',
  'theta',
  'annuaire',
  'CVE-2026',
]

/** Un filtre étroit, un large, ou les deux : ce qu’un analyste coche. */
function filtre(alea: Hasard): Partial<AdresseDesAvis> {
  const possibles: Partial<AdresseDesAvis>[] = [
    { decision: [alea.un(decisions)] },
    { gravite: [alea.un(gravites.slice(0, 3))] },
    { organisme: [alea.un(organismes)] },
    { exploitee: true },
    { editeur: `Éditeur ${alea.entier(50)}` },
    { source: ['csaf'] },
    { du: '2026-11-18', au: `2026-11-${19 + alea.entier(2)}` },
    { decision: ['a_trier'], gravite: [alea.un(gravites.slice(0, 3))] },
  ]
  return alea.un(possibles)
}

const liste = (alea: Hasard, reste: Partial<AdresseDesAvis>): Question => ({
  procedure: 'cyber.avis.list',
  entree: {
    ...adresseDesAvisParDefaut,
    decision: [],
    tri: alea.un(trisDAvis),
    ordre: alea.un(['asc', 'desc'] as const),
    ...reste,
  },
})

const plusieurs = (combien: number, graine: number, poser: (alea: Hasard, rang: number) => Question) => {
  const alea = hasard(graine)
  return Array.from({ length: combien }, (_, rang) => poser(alea, rang))
}

/** Un mot, deux une fois sur trois. */
const saisie = (alea: Hasard) => [alea.un(mots), ...(alea.entier(3) === 0 ? [alea.un(mots)] : [])].join(' ')

export const listesDAvis = (combien: number) => plusieurs(combien, 11, (alea) => liste(alea, {}))

export const avisFiltres = (combien: number) => plusieurs(combien, 12, (alea) => liste(alea, filtre(alea)))

export const avisCherches = (combien: number) =>
  plusieurs(combien, 13, (alea) => liste(alea, { q: saisie(alea) }))

export const avisFiltresEtCherches = (combien: number) =>
  plusieurs(combien, 15, (alea) => liste(alea, { ...filtre(alea), q: saisie(alea) }))

export const recherchesDuPortail = (combien: number) =>
  plusieurs(combien, 14, (alea, rang) => ({
    procedure: 'cyber.recherche.search',
    entree: { q: rang % 3 === 0 ? `CVE-2026-${100_001 + alea.entier(900)}` : alea.un(mots), limite: 5 },
  }))
