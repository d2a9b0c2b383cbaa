import {
  formatDateLongue,
  jourDe,
  libelleAlerte,
  libelleEtatHorizon,
  libelleFraicheur,
  libelleInstanceType,
  libelleMeteo,
  libelleOrganisme,
  libelleStatut,
  type RevisionHorizon,
} from '@sssi/domain'
import type { LigneDuPlan } from '../action/ligne-du-plan.ts'

export interface LigneExportee extends LigneDuPlan {
  readonly synthese: string
}

export type Valeur =
  | { readonly type: 'texte'; readonly texte: string }
  | { readonly type: 'nombre'; readonly nombre: number }
  /** « 2026-11-22 ». */
  | { readonly type: 'date'; readonly jour: string }
  | null

export interface Colonne {
  readonly titre: string
  /** Largeur dans le tableur, en centimètres. */
  readonly largeur: number
  readonly valeur: (ligne: LigneExportee) => Valeur
}

const texte = (valeur: string): Valeur => (valeur === '' ? null : { type: 'texte', texte: valeur })
const nombre = (valeur: number | null): Valeur =>
  valeur === null ? null : { type: 'nombre', nombre: valeur }
const date = (instant: string | null): Valeur =>
  instant === null ? null : { type: 'date', jour: jourDe(instant) }

function decision({
  instance,
  numeroDecision,
}: Pick<RevisionHorizon, 'instance' | 'numeroDecision'>): string {
  const ou = instance ? `${libelleInstanceType(instance.type)} du ${formatDateLongue(instance.date)}` : ''
  return [numeroDecision, ou].filter(Boolean).join(', ')
}

/** Les colonnes des exports, dans l’ordre : d’abord ce que le texte imprime, puis le suivi. */
export const colonnes: readonly Colonne[] = [
  { titre: 'Code', largeur: 2, valeur: ({ code }) => texte(code) },
  { titre: 'Axe', largeur: 1.2, valeur: ({ axe }) => nombre(axe) },
  { titre: 'Thématique', largeur: 5, valeur: ({ thematique }) => texte(thematique) },
  { titre: 'Orientation', largeur: 7, valeur: ({ orientation }) => texte(orientation) },
  { titre: 'Action', largeur: 10, valeur: ({ libelle }) => texte(libelle) },
  {
    titre: 'Chefs de file (texte)',
    largeur: 3.5,
    valeur: ({ chefsDeFileImprimes }) => texte(chefsDeFileImprimes),
  },
  {
    titre: 'Chefs de file',
    largeur: 3.5,
    valeur: ({ chefsDeFile }) => texte(chefsDeFile.map((code) => libelleOrganisme(code)).join(', ')),
  },
  {
    titre: 'Contributeurs',
    largeur: 4,
    valeur: ({ contributeurs }) => texte(contributeurs.map((code) => libelleOrganisme(code)).join(', ')),
  },
  { titre: 'Horizon légal (texte)', largeur: 2.6, valeur: ({ horizonLegal }) => texte(horizonLegal) },
  { titre: 'Horizon révisé', largeur: 2.2, valeur: ({ revision }) => nombre(revision?.annee ?? null) },
  {
    titre: 'Décision de révision',
    largeur: 5,
    valeur: ({ revision }) => texte(revision ? decision(revision) : ''),
  },
  {
    titre: 'État de l’horizon',
    largeur: 4.5,
    valeur: ({ etatHorizon }) => texte(libelleEtatHorizon(etatHorizon)),
  },
  { titre: 'Statut', largeur: 3, valeur: ({ statut }) => texte(libelleStatut(statut)) },
  { titre: 'Météo', largeur: 4, valeur: ({ meteo }) => texte(libelleMeteo(meteo)) },
  { titre: 'Synthèse', largeur: 12, valeur: ({ synthese }) => texte(synthese) },
  { titre: 'Synthèse publiée le', largeur: 3, valeur: ({ synthesePublieeLe }) => date(synthesePublieeLe) },
  { titre: 'Fraîcheur', largeur: 3, valeur: ({ fraicheur }) => texte(libelleFraicheur(fraicheur)) },
  { titre: 'Rubriques renseignées (sur 8)', largeur: 2.6, valeur: ({ completude }) => nombre(completude) },
  {
    titre: 'Alertes actives',
    largeur: 8,
    valeur: ({ alertes }) => texte(alertes.map(({ code }) => libelleAlerte(code)).join(' ; ')),
  },
  { titre: 'Dernière mise à jour', largeur: 3, valeur: ({ derniereMiseAJour }) => date(derniereMiseAJour) },
]
