import type { Agent, OrganismeCode } from '@sssi/domain'
import {
  bornesDeGravite,
  expositionsLues,
  type AdresseDesAvis,
  type Gravite,
  type TriDAvis,
} from '@sssi/domain/cyber'
import { ajouterJours } from '@sssi/domain'
import {
  and,
  arrayContains,
  arrayOverlaps,
  eq,
  gte,
  inArray,
  isNull,
  lt,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { avis } from '../avis.table.ts'
import { dontLesMotsSont } from '../mots-de-recherche.ts'

/** Le début d’un jour : les avis portent un instant, les filtres un jour. */
const debutDe = (jour: string) => new Date(`${jour}T00:00:00Z`)

/**
 * La gravité, dite comme l’index du tri la connaît : une bande, ou les notes qu’elle couvre. Dire les deux ferait croire à la base
 * que peu d’avis y répondent.
 */
function deGravite(gravite: Gravite, tri: TriDAvis): SQL | undefined {
  if (tri !== 'gravite') return eq(avis.gravite, gravite)
  const { de, a } = bornesDeGravite(gravite)
  return and(gte(avis.score, de), Number.isFinite(a) ? lt(avis.score, a) : undefined)
}

/** Filtrer sur un autre organisme dirait ce que la liste tait : ce filtre-là ne retient rien. */
function concernant(agent: Agent, organismes: readonly OrganismeCode[]): SQL | undefined {
  if (organismes.length === 0) return undefined
  const lus = expositionsLues(agent)
  const demandes = organismes.filter((organisme) => lus.includes(organisme))
  return demandes.length === 0 ? sql`false` : arrayOverlaps(avis.organismes, demandes)
}

/** Ce que l’agent peut lire et que les filtres retiennent. Toute liste et tout compte passent par là. */
export function conditionsDesAvis(
  agent: Agent,
  adresse: Omit<AdresseDesAvis, 'ordre' | 'page'>,
): SQL | undefined {
  const { tri, q, decision, gravite, exploitee, organisme, editeur, source, du, au } = adresse
  const notees = gravite.filter((valeur) => valeur !== 'non_notee')
  return and(
    lisible(avis, agent),
    dontLesMotsSont(q),
    decision.length === 0 ? undefined : inArray(avis.decision, decision),
    gravite.length === 0
      ? undefined
      : or(
          ...notees.map((valeur) => deGravite(valeur, tri)),
          gravite.includes('non_notee') ? isNull(avis.gravite) : undefined,
        ),
    exploitee ? eq(avis.exploitee, true) : undefined,
    concernant(agent, organisme),
    editeur === null ? undefined : arrayContains(avis.editeurs, [editeur]),
    source.length === 0 ? undefined : inArray(avis.source, source),
    du === null ? undefined : gte(avis.modifieLe, debutDe(du)),
    au === null ? undefined : lt(avis.modifieLe, debutDe(ajouterJours(au, 1))),
  )
}
