import { formatDateCourte, jourDe, libelleOrganisme } from '@sssi/domain'
import type { Colonne } from '@sssi/ui/DataTable'
import { MeteoBadge } from '@sssi/ui/MeteoBadge'
import { StatutBadge } from '@sssi/ui/StatutBadge'
import type { LigneDuPlan } from '../donnees.ts'
import { horizonEnMots, phraseDesAlertes } from '../phrases.ts'

/** Le texte, tel qu’imprimé ; le chef de file désigné depuis s’y ajoute, il ne le remplace pas. */
function chefDeFile({ chefsDeFileImprimes, chefsDeFile }: LigneDuPlan): string {
  const imprime = chefsDeFileImprimes === 'A définir' || chefsDeFileImprimes === 'OSS'
  if (!imprime || chefsDeFile.length === 0) return chefsDeFileImprimes
  return `${chefsDeFileImprimes}\u00a0: ${chefsDeFile.map(libelleOrganisme).join(', ')}`
}

function synthese({ synthesePublieeLe, fraicheur }: LigneDuPlan): string {
  if (synthesePublieeLe === null) return 'Jamais'
  const date = formatDateCourte(jourDe(synthesePublieeLe))
  if (fraicheur === 'a_jour') return date
  return `${date}, ${fraicheur === 'perimee' ? 'périmée' : 'à rafraîchir'}`
}

/**
 * Les colonnes du plan. Une cellule n’a guère qu’un élément : vingt lignes doivent rester une page légère. Ce qui n’est pas
 * renseigné s’écrit sans badge, pour que l’œil aille à ce qui l’est.
 */
export const colonnes: readonly Colonne<LigneDuPlan>[] = [
  { cle: 'code', titre: 'Action', triable: true, cellule: ({ code, libelle }) => `${code} — ${libelle}` },
  { cle: 'chefDeFile', titre: 'Chef de file', triable: true, forme: 'mince', cellule: chefDeFile },
  {
    cle: 'horizon',
    titre: 'Horizon',
    triable: true,
    cellule: horizonEnMots,
  },
  {
    cle: 'statut',
    titre: 'Statut',
    triable: true,
    forme: 'mince',
    cellule: ({ statut }) =>
      statut === 'non_renseigne' ? 'Non renseigné' : <StatutBadge statut={statut} petit />,
  },
  {
    cle: 'meteo',
    titre: 'Météo',
    triable: true,
    forme: 'mince',
    cellule: ({ meteo }) =>
      meteo === 'non_renseignee' ? 'Non renseignée' : <MeteoBadge meteo={meteo} petit />,
  },
  { cle: 'fraicheur', titre: 'Synthèse', triable: true, cellule: synthese },
  {
    cle: 'completude',
    titre: 'Fiche',
    triable: true,
    forme: 'mince',
    cellule: ({ completude }) => `${completude}/8`,
  },
  { cle: 'alertes', titre: 'Alertes', triable: true, cellule: phraseDesAlertes },
]
