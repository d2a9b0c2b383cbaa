import type { EcheanceLue } from '../commun/donnees.ts'

export interface PointDeFrise {
  readonly cle: string
  readonly etat: EcheanceLue['etat']
  /** Le numéro écrit sous le point, et dans le tableau. */
  readonly numero: number
  /** Place sur l’axe, en pourcentage. */
  readonly place: number
  /** Rang de hauteur : deux points proches ne se recouvrent pas. */
  readonly etage: number
}

export interface Frise {
  readonly points: readonly PointDeFrise[]
  readonly maintenant: number
}

const ECART_MIN = 4
const ETAGES = 3

/** Les échéances datées, entre la prise de connaissance et la dernière ; rien à dessiner sans deux instants. */
export function friseDesEcheances(
  echeances: readonly EcheanceLue[],
  connaissance: string,
  maintenant: string,
): Frise | null {
  const datees = echeances.flatMap((echeance, rang) =>
    echeance.dueLe === null || echeance.etat === 'sans_objet'
      ? []
      : [{ echeance, numero: rang + 1, le: Date.parse(echeance.envoyeeLe ?? echeance.dueLe) }],
  )
  if (datees.length === 0) return null
  const debut = Date.parse(connaissance)
  const fin = Math.max(debut + 1, ...datees.map(({ le }) => le))
  // La racine écarte les premières heures, où tombent presque toutes les échéances, d’un rapport dû un mois plus tard.
  const place = (le: number) => 2 + 94 * Math.sqrt(Math.min(1, Math.max(0, (le - debut) / (fin - debut))))
  const points: PointDeFrise[] = []
  for (const { echeance, numero, le } of datees.toSorted((a, b) => a.le - b.le)) {
    const sienne = place(le)
    const proches = points.filter((point) => sienne - point.place < ECART_MIN).length
    points.push({ cle: echeance.cle, etat: echeance.etat, numero, place: sienne, etage: proches % ETAGES })
  }
  return { points, maintenant: place(Date.parse(maintenant)) }
}
