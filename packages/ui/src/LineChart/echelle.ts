/** Le plus petit pas « rond » (1, 2 ou 5 fois une puissance de dix) qui couvre `maximum` en `nombre` intervalles au plus. */
function pasRond(maximum: number, nombre: number): number {
  const brut = maximum / nombre
  const puissance = 10 ** Math.floor(Math.log10(brut))
  const multiple = [1, 2, 5, 10].find((candidat) => candidat * puissance >= brut) ?? 10
  return multiple * puissance
}

/** Graduations de zéro à la première valeur ronde qui couvre `maximum`. Zéro y est toujours. */
export function graduations(maximum: number, nombre = 4): number[] {
  if (!(maximum > 0)) return [0, 1]
  const pas = pasRond(maximum, nombre)
  const intervalles = Math.ceil(maximum / pas - 1e-9)
  // Une multiplication, non une somme : 0,1 ajouté trois fois ne ferait pas 0,3.
  return Array.from({ length: intervalles + 1 }, (_, rang) => Number((rang * pas).toPrecision(12)))
}

export interface Repere {
  readonly instant: number
  readonly libelle: string
}

const PAS_EN_MOIS = [1, 2, 3, 6, 12, 24, 60] as const
const mois = new Intl.DateTimeFormat('fr-FR', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/**
 * Repères de temps : le premier de chaque mois, trimestre, semestre ou année, selon ce qui tient.
 * @param debut instant, en millisecondes
 * @param fin instant, en millisecondes
 * @param nombre de repères au plus
 */
export function reperes(debut: number, fin: number, nombre: number): Repere[] {
  for (const pas of PAS_EN_MOIS) {
    const trouves: Repere[] = []
    const depart = new Date(debut)
    let rang = depart.getUTCFullYear() * 12 + depart.getUTCMonth()
    rang -= rang % pas
    for (; ; rang += pas) {
      const instant = Date.UTC(Math.floor(rang / 12), rang % 12, 1)
      if (instant > fin) break
      if (instant < debut) continue
      const libelle = pas >= 12 ? String(Math.floor(rang / 12)) : mois.format(instant)
      trouves.push({ instant, libelle })
    }
    if (trouves.length <= nombre) return trouves
  }
  return []
}

/** Écarte des libellés qui se chevaucheraient, en gardant leur ordre. */
export function ecarter(hauteurs: readonly number[], ecart: number): number[] {
  const ordre = hauteurs.map((hauteur, rang) => ({ hauteur, rang })).sort((a, b) => a.hauteur - b.hauteur)
  const posees = [...hauteurs]
  let precedente = Number.NEGATIVE_INFINITY
  for (const { hauteur, rang } of ordre) {
    precedente = Math.max(hauteur, precedente + ecart)
    posees[rang] = precedente
  }
  return posees
}
