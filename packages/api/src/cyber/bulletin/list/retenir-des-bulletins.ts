import { ajouterJours, type Agent, type OrganismeCode } from '@sssi/domain'
import { organismesConcernes, type EtatDeBulletin, type FiltreDeBulletins } from '@sssi/domain/cyber'
import type { Places } from '../../../core/lecture/places.ts'
import { motsDe } from '../colonnes-de-contenu.ts'
import { ecritDesBulletins } from '../lecture/bulletin-lisible.ts'
import type { TableDeBulletins } from './bulletins-en-memoire.ts'

const MOTS_CHERCHES_MAX = 12

const partages: readonly EtatDeBulletin[] = ['publie', 'retire']

/** Les organismes dont l’agent connaît les réponses : tous pour le CERT, les siens pour les autres. */
export function reponsesConnuesDe(agent: Agent, codes: readonly OrganismeCode[]): OrganismeCode[] {
  const siens = organismesConcernes(agent)
  return ecritDesBulletins(agent) ? [...codes] : codes.filter((code) => siens.includes(code))
}

/** `bulletinLisible`, en mémoire : le TLP, et les brouillons au CERT. */
export const bulletinsLisibles = (table: TableDeBulletins, agent: Agent): readonly Places[] => [
  table.lisibles(agent),
  ...(ecritDesBulletins(agent) ? [] : [table.ayant('etat', partages)]),
]

function dansLaPeriode(table: TableDeBulletins, { depuis, jusque }: FiltreDeBulletins): readonly Places[] {
  if (depuis === null && jusque === null) return []
  const debut = depuis === null ? Number.NEGATIVE_INFINITY : Date.parse(`${depuis}T00:00:00Z`)
  const fin = jusque === null ? Number.POSITIVE_INFINITY : Date.parse(`${ajouterJours(jusque, 1)}T00:00:00Z`)
  return [
    table.entre(
      'date',
      ({ modifieLe }) => modifieLe >= fin,
      ({ modifieLe }) => modifieLe < debut,
    ),
  ]
}

/** Ce que l’agent peut lire, et qui répond au filtre : tous les mots, le dernier pouvant être en cours de frappe. */
export function retenirDesBulletins(
  table: TableDeBulletins,
  agent: Agent,
  filtre: FiltreDeBulletins,
): Places {
  return table.dansTous([
    ...bulletinsLisibles(table, agent),
    ...(['tlp', 'etat', 'gravite', 'organisme'] as const)
      .filter((critere) => filtre[critere].length > 0)
      .map((critere) => table.ayant(critere, filtre[critere])),
    ...(filtre.sansReponse.length === 0
      ? []
      : [table.ayant('sansReponse', reponsesConnuesDe(agent, filtre.sansReponse))]),
    ...dansLaPeriode(table, filtre),
    ...motsDe(filtre.q).slice(0, MOTS_CHERCHES_MAX).map(table.portant),
  ])
}
