import { sansAccents, type ActionDuPlan } from '@sssi/domain'

export interface Orientation {
  readonly titre: string
  readonly actions: readonly ActionDuPlan[]
}

export interface Thematique {
  readonly titre: string
  readonly orientations: readonly Orientation[]
}

function grouper<T>(elements: readonly T[], cle: (element: T) => string): [string, T[]][] {
  const groupes = new Map<string, T[]>()
  for (const element of elements) {
    const groupe = groupes.get(cle(element))
    if (groupe) groupe.push(element)
    else groupes.set(cle(element), [element])
  }
  return [...groupes]
}

/** Les actions rangées comme le texte les imprime : thématique, puis orientation stratégique. */
export function parThematique(actions: readonly ActionDuPlan[]): Thematique[] {
  return grouper(actions, ({ thematique }) => thematique).map(([titre, deLaThematique]) => ({
    titre,
    orientations: grouper(deLaThematique, ({ orientation }) => orientation).map(([nom, deLOrientation]) => ({
      titre: nom,
      actions: deLOrientation,
    })),
  }))
}

const texteDe = ({ code, thematique, orientation, libelle, horizon, chefsDeFile }: ActionDuPlan) =>
  sansAccents([code, thematique, orientation, libelle, horizon, chefsDeFile].join(' '))

/** Les actions dont le texte imprimé contient tous les mots cherchés, sans égard aux accents ni à la casse. */
export function contenantLesMots(
  actions: readonly ActionDuPlan[],
  recherche: string,
): readonly ActionDuPlan[] {
  const mots = sansAccents(recherche)
    .split(/\s+/)
    .filter((mot) => mot !== '')
  if (mots.length === 0) return actions
  return actions.filter((action) => {
    const texte = texteDe(action)
    return mots.every((mot) => texte.includes(mot))
  })
}
