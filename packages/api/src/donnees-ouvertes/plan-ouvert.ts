import { plan, type ActionDuPlan } from '@sssi/domain'
import { stringify } from 'csv-stringify/sync'

/** Les champs publiés, dans cet ordre : des réutilisateurs s’y fient, ils ne changent pas. */
export const champs = [
  'code',
  'axe',
  'thematique',
  'orientation',
  'libelle',
  'horizon',
  'chefsDeFile',
] as const satisfies readonly (keyof ActionDuPlan)[]

const lignes = plan.map((action) => Object.fromEntries(champs.map((champ) => [champ, action[champ]])))

/** Les 103 actions telles qu’imprimées, en JSON. */
export const planEnJson = (): string => `${JSON.stringify(lignes, null, 2)}\n`

/**
 * Les 103 actions telles qu’imprimées, en CSV : UTF-8, virgule, guillemets quand il en faut. Aucune valeur n’est neutralisée
 * pour les tableurs : le texte est celui du plan, mot pour mot, et aucune de ses valeurs ne commence comme une formule.
 */
export const planEnCsv = (): string => stringify(lignes, { header: true, columns: [...champs] })
