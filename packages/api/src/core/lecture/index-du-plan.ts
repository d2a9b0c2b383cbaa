import { lireChefsDeFile, organisme, sansAccents, type ActionCode } from '@sssi/domain'
import { creerIndexDeMots, type Poids } from './index-de-mots.ts'
import type { ActionLue } from './lecture.ts'

export interface IndexDuPlan {
  /** Codes des actions qui répondent à ces mots, de la plus à la moins proche. */
  readonly chercher: (saisie: string, limite: number) => ActionCode[]
  /** L’action a changé. */
  readonly poser: (action: ActionLue) => void
}

/** Les mots vides coûtent sans rien distinguer : « de » est dans presque toutes les actions. */
const motsVides = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les leur leurs ou par pour qu que qui s sa se ses son sur un une'.split(
    ' ',
  ),
)

const motsDe = (texte: string): string[] =>
  sansAccents(texte)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((mot) => mot !== '' && !motsVides.has(mot))

/** Les textes où l’on trouve une action, et ce qu’un mot y vaut. */
function champs({ plan, suivi }: ActionLue): readonly (readonly [texte: string, valeur: number])[] {
  const chefs = [...lireChefsDeFile(plan.chefsDeFile).organismes, ...suivi.chefsDeFileDesignes]
  const noms = chefs.flatMap((code) => [organisme(code).sigle, organisme(code).nom])
  return [
    [plan.code, 8],
    [plan.libelle, 4],
    [`${plan.chefsDeFile} ${noms.join(' ')}`, 2],
    [`${plan.thematique} ${plan.orientation}`, 1],
    [suivi.synthese, 1],
  ]
}

/** Un mot pèse plus dans un texte court ; répété, il pèse plus, mais de moins en moins. */
function poidsDesMots(action: ActionLue): Poids {
  const poids = new Map<string, number>()
  for (const [texte, valeur] of champs(action)) {
    const mots = motsDe(texte)
    for (const [mot, fois] of Map.groupBy(mots, (mot) => mot))
      poids.set(mot, (poids.get(mot) ?? 0) + valeur * Math.sqrt(fois.length / mots.length))
  }
  return poids
}

/**
 * L’index de la recherche : sans accents, par début de mot, et avec une faute pour trois à quatre lettres. Un code s’y trouve
 * entier (« A1-001 ») ou par ses morceaux (« a1 », « 001 »).
 */
export function creerIndexDuPlan(actions: readonly ActionLue[]): IndexDuPlan {
  const indexees = [...actions]
  const places = new Map(actions.map(({ plan }, place) => [plan.code, place]))
  const mots = creerIndexDeMots(actions.length)
  const aReprendre = new Map<number, ActionLue>()
  actions.forEach((action, place) => mots.inscrire(place, poidsDesMots(action)))

  function reprendre(): void {
    for (const [place, action] of aReprendre) {
      const ancienne = indexees[place]
      if (ancienne) mots.retirer(place, poidsDesMots(ancienne))
      mots.inscrire(place, poidsDesMots(action))
      indexees[place] = action
    }
    aReprendre.clear()
  }

  return {
    chercher(saisie, limite) {
      reprendre()
      return mots.chercher(motsDe(saisie), limite).flatMap((place) => indexees[place]?.plan.code ?? [])
    },
    // Écrire n’attend pas l’index : il se met à jour à la première recherche qui suit.
    poser(action) {
      const place = places.get(action.plan.code)
      if (place !== undefined) aReprendre.set(place, action)
    },
  }
}
