import type { Agent, OrganismeCode } from '@sssi/domain'
import { organismesConcernes, type FiltreDeBulletins } from '@sssi/domain/cyber'
import { and, arrayOverlaps, gte, inArray, sql, type SQL } from 'drizzle-orm'
import { bulletin } from '../bulletin.table.ts'
import { motsDe } from '../colonnes-de-contenu.ts'
import { bulletinLisible, ecritDesBulletins } from '../lecture/bulletin-lisible.ts'

const MOTS_CHERCHES_MAX = 12

const parmi = <T extends string>(colonne: Parameters<typeof inArray>[0], valeurs: readonly T[]) =>
  valeurs.length === 0 ? undefined : inArray(colonne, [...valeurs])

/** Tous les mots, le dernier pouvant être en cours de frappe. */
export function cherche(q: string): SQL | undefined {
  const mots = motsDe(q).slice(0, MOTS_CHERCHES_MAX)
  if (mots.length === 0) return undefined
  const requete = mots.map((mot) => `${mot}:*`).join(' & ')
  return sql`${bulletin.recherche} @@ to_tsquery('simple', ${requete})`
}

/** Qui n’est pas du CERT ne filtre que sur les réponses de ses organismes : celles des autres ne le regardent pas. */
function sansReponse(agent: Agent, demandes: readonly OrganismeCode[]): SQL | undefined {
  if (demandes.length === 0) return undefined
  const siens = organismesConcernes(agent)
  const admis = ecritDesBulletins(agent) ? demandes : demandes.filter((code) => siens.includes(code))
  return admis.length === 0 ? sql`false` : arrayOverlaps(bulletin.sansReponse, [...admis])
}

/** Ce que l’agent peut lire, et qui répond au filtre. */
export function criteres(agent: Agent, filtre: FiltreDeBulletins): SQL | undefined {
  const { q, tlp, etat, gravite, organisme, depuis, jusque } = filtre
  return and(
    bulletinLisible(agent),
    cherche(q),
    parmi(bulletin.tlp, tlp),
    parmi(bulletin.etat, etat),
    parmi(bulletin.gravite, gravite),
    organisme.length === 0 ? undefined : arrayOverlaps(bulletin.destinataires, [...organisme]),
    sansReponse(agent, filtre.sansReponse),
    depuis === null ? undefined : gte(bulletin.modifieLe, new Date(`${depuis}T00:00:00Z`)),
    jusque === null
      ? undefined
      : sql`${bulletin.modifieLe} < ${`${jusque}T00:00:00Z`}::timestamptz + interval '1 day'`,
  )
}
