import {
  axe,
  estOrganismeCode,
  etatsHorizon,
  libelleAlerte,
  libelleCompletude,
  libelleEtatHorizon,
  libelleFraicheur,
  libelleGravite,
  libelleMeteo,
  libelleOrganisme,
  libelleStatut,
  libelleTri,
  type ChefDeFileCritere,
  type FiltrePlan,
  type RequetePlan,
} from '@sssi/domain'

export interface CritereEnMots {
  readonly critere: string
  readonly valeurs: readonly string[]
}

function chefDeFile(critere: ChefDeFileCritere): string {
  if (estOrganismeCode(critere)) return libelleOrganisme(critere)
  return critere === 'OSS' ? 'OSS' : 'A définir'
}

function horizon(critere: FiltrePlan['horizon'][number]): string {
  const etat = etatsHorizon.find((connu) => connu === critere)
  return etat ? libelleEtatHorizon(etat) : critere
}

/** Le filtre tel qu’on le lirait à voix haute : un fichier reçu par courriel doit dire ce qu’il contient. */
export function filtreEnMots(filtre: FiltrePlan): CritereEnMots[] {
  const criteres: readonly CritereEnMots[] = [
    { critere: 'Mots cherchés', valeurs: filtre.q.trim() === '' ? [] : [filtre.q.trim()] },
    { critere: 'Axe', valeurs: filtre.axe.map((numero) => `${numero} – ${axe(numero).titre}`) },
    { critere: 'Thématique', valeurs: filtre.thematique },
    { critere: 'Orientation', valeurs: filtre.orientation },
    { critere: 'Chef de file', valeurs: filtre.chefDeFile.map(chefDeFile) },
    { critere: 'Horizon', valeurs: filtre.horizon.map(horizon) },
    { critere: 'Statut', valeurs: filtre.statut.map(libelleStatut) },
    { critere: 'Météo', valeurs: filtre.meteo.map(libelleMeteo) },
    { critere: 'Fraîcheur', valeurs: filtre.fraicheur.map(libelleFraicheur) },
    { critere: 'Alerte', valeurs: filtre.alerte.map(libelleAlerte) },
    { critere: 'Gravité des alertes', valeurs: filtre.gravite.map(libelleGravite) },
    { critere: 'Fiche', valeurs: filtre.completude.map(libelleCompletude) },
  ]
  return criteres.filter(({ valeurs }) => valeurs.length > 0)
}

export function triEnMots({ tri, ordre }: Pick<RequetePlan, 'tri' | 'ordre'>): string {
  return `${libelleTri(tri)}, ordre ${ordre === 'asc' ? 'croissant' : 'décroissant'}`
}
