import type { OrganismeCode } from '../../organisme/organisme.ts'
import { libelleOrganisme } from '../../organisme/organisme.ts'
import { enumerer } from '../../francais/phrases.ts'
import type { DefinitionDeChaine } from './chaine.ts'

/** How many contacts each level would reach today, for each body. */
export type Couverture = readonly {
  readonly organisme: OrganismeCode
  readonly parNiveau: readonly number[]
}[]

/** What forbids to activate the chain: it must end at the HFDS, who can be reached at any hour. */
export function defautsDeLaChaine({ niveaux }: DefinitionDeChaine, couverture: Couverture): string[] {
  const defauts: string[] = []
  const dernier = niveaux.at(-1)
  if (dernier?.appelle !== 'hfds') defauts.push('Le dernier niveau doit appeler la permanence du HFDS.')
  if (dernier?.horsHeures === 'passer')
    defauts.push('Le dernier niveau doit pouvoir être appelé hors heures ouvrées.')
  if (niveaux.slice(0, -1).some(({ appelle }) => appelle === 'hfds'))
    defauts.push('La permanence du HFDS ne s’appelle qu’au dernier niveau.')
  if (niveaux[0]?.horsHeures === 'passer')
    defauts.push('Le premier niveau doit pouvoir être appelé hors heures ouvrées.')
  const titres = niveaux.map(({ titre }) => titre.trim().toLowerCase())
  if (new Set(titres).size < titres.length) defauts.push('Deux niveaux portent le même nom.')
  for (const [rang, { titre }] of niveaux.entries()) {
    const muets = couverture.filter(({ parNiveau }) => (parNiveau[rang] ?? 0) === 0)
    if (muets.length === 0) continue
    const qui = enumerer(muets.map(({ organisme }) => libelleOrganisme(organisme)))
    defauts.push(`Personne à appeler au niveau ${rang + 1} (${titre}) pour : ${qui}.`)
  }
  return defauts
}
