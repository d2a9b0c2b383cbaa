import { creerListeTriee } from './liste-triee.ts'

/** Les documents, désignés par leur place, où chaque terme est écrit. */
export interface IndexInverse {
  readonly inscrire: (place: number, termes: readonly string[]) => void
  readonly ayant: (terme: string) => readonly number[]
  /** Une liste de places par terme qui commence ainsi ; une même place peut y revenir. */
  readonly commencantPar: (debut: string) => Iterable<readonly number[]>
}

const personne: readonly number[] = []

export function creerIndexInverse(): IndexInverse {
  const places = new Map<string, number[]>()
  const termesRanges = creerListeTriee<string>((a, b) => (a < b ? -1 : Number(a > b)))

  return {
    inscrire(place, termes) {
      for (const terme of termes) {
        const connues = places.get(terme)
        if (connues) connues.push(place)
        else {
          places.set(terme, [place])
          termesRanges.ajouter(terme)
        }
      }
    },
    ayant: (terme) => places.get(terme) ?? personne,
    *commencantPar(debut) {
      const termes = termesRanges.elements()
      for (let rang = termesRanges.premierRang((terme) => terme < debut); ; rang += 1) {
        const terme = termes[rang]
        if (!terme?.startsWith(debut)) return
        yield places.get(terme) ?? personne
      }
    },
  }
}
