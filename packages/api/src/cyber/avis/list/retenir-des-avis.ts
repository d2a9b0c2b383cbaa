import { ajouterJours, type Agent, type OrganismeCode } from '@sssi/domain'
import { expositionsLues, type AdresseDesAvis } from '@sssi/domain/cyber'
import type { Places } from '../../../core/lecture/places.ts'
import { EXPLOITEE, type TableDAvis } from './avis-en-memoire.ts'

export type FiltreDAvis = Omit<AdresseDesAvis, 'tri' | 'ordre' | 'page'>

/** Le début d’un jour : les avis portent un instant, les filtres un jour. */
const debutDe = (jour: string) => Date.parse(`${jour}T00:00:00Z`)

function dansLaPeriode(table: TableDAvis, { du, au }: FiltreDAvis): readonly Places[] {
  if (du === null && au === null) return []
  const debut = du === null ? Number.NEGATIVE_INFINITY : debutDe(du)
  const fin = au === null ? Number.POSITIVE_INFINITY : debutDe(ajouterJours(au, 1))
  return [
    table.entre(
      'date',
      ({ modifieLe }) => modifieLe >= fin,
      ({ modifieLe }) => modifieLe < debut,
    ),
  ]
}

/** Filtrer sur un autre organisme dirait ce que la liste tait : ce filtre-là ne retient rien. */
function exposesParmi(agent: Agent, organismes: readonly OrganismeCode[]): OrganismeCode[] {
  const lus = expositionsLues(agent)
  return organismes.filter((organisme) => lus.includes(organisme))
}

/**
 * Les avis que l’agent peut lire et que les filtres retiennent. Toute liste et tout compte passent par là.
 *
 * @param debuts ce par quoi commencent les mots cherchés ; `null` : rien n’est cherché
 */
export function retenirDesAvis(
  table: TableDAvis,
  agent: Agent,
  filtre: FiltreDAvis,
  debuts: readonly string[] | null,
): Places {
  // Des mots cherchés dont il ne reste rien.
  if (debuts?.length === 0) return table.dansTous([table.ayant('source', [])])
  const { decision, gravite, exploitee, organisme, editeur, source } = filtre
  const parmi = { decision, gravite, source }
  return table.dansTous([
    table.lisibles(agent),
    ...(['decision', 'gravite', 'source'] as const)
      .filter((critere) => parmi[critere].length > 0)
      .map((critere) => table.ayant(critere, parmi[critere])),
    ...(organisme.length === 0 ? [] : [table.ayant('organisme', exposesParmi(agent, organisme))]),
    ...(exploitee ? [table.ayant('exploitee', [EXPLOITEE])] : []),
    ...(editeur === null ? [] : [table.ayant('editeur', [editeur])]),
    ...dansLaPeriode(table, filtre),
    ...(debuts ?? []).map(table.portant),
  ])
}
