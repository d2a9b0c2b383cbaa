import { lireChefsDeFile, type ChefDeFileCritere } from '@sssi/domain'
import { adresseDuPlan, grouper, type ActionSuivie } from '@sssi/suivi-de-theme/lecture'

export interface Meneur {
  /** Tel qu’imprimé : « CNAV », « A définir », « OSS ». */
  readonly libelle: string
  readonly actions: number
  /** Le plan, réduit aux actions qu’il mène dans ce thème. */
  readonly adresse: string
}

function critere(imprime: string): readonly ChefDeFileCritere[] {
  const { etat, organismes } = lireChefsDeFile(imprime)
  if (etat === 'collectif') return ['OSS']
  return etat === 'a_definir' ? ['A_DEFINIR'] : organismes
}

/** Qui mène les actions du thème, de celui qui en mène le plus à celui qui en mène le moins. */
export function meneurs(actions: readonly ActionSuivie[], thematiques: readonly string[]): Meneur[] {
  return grouper(actions, ({ chefsDeFileImprimes }) => chefsDeFileImprimes)
    .map(({ titre, actions: menees }) => ({
      libelle: titre,
      actions: menees.length,
      adresse: adresseDuPlan(thematiques, { chefDeFile: [...critere(titre)] }),
    }))
    .toSorted((a, b) => b.actions - a.actions)
}
