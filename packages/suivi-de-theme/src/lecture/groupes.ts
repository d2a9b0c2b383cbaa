import type { OrganismeCode } from '@sssi/domain'
import type { ActionSuivie } from './action-suivie.ts'

export interface Groupe {
  readonly titre: string
  readonly actions: readonly ActionSuivie[]
}

/** Range les actions sous une clé, dans l’ordre où chaque clé apparaît : celui du texte, quand les actions y sont. */
export function grouper(actions: readonly ActionSuivie[], cle: (action: ActionSuivie) => string): Groupe[] {
  const groupes = new Map<string, ActionSuivie[]>()
  for (const action of actions) {
    const titre = cle(action)
    groupes.set(titre, [...(groupes.get(titre) ?? []), action])
  }
  return [...groupes].map(([titre, rangees]) => ({ titre, actions: rangees }))
}

/**
 * Les actions que l’équipe suit sans les mener, par chef de file imprimé. Une section appartient à une équipe ; les actions
 * qu’elle montre appartiennent à leurs chefs de file.
 */
export function meneesParDAutres(actions: readonly ActionSuivie[], equipe: OrganismeCode): Groupe[] {
  return grouper(
    actions.filter((action) => !action.chefsDeFile.includes(equipe)),
    (action) => action.chefsDeFileImprimes,
  )
}

/** Les autres actions de la même orientation stratégique. */
export function actionsSoeurs(actions: readonly ActionSuivie[], code: string): ActionSuivie[] {
  const orientation = actions.find((action) => action.code === code)?.orientation
  return actions.filter((action) => action.orientation === orientation && action.code !== code)
}
