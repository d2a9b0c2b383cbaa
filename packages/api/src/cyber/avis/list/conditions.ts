import type { Agent } from '@sssi/domain'
import { bornesDeGravite, type AdresseDesAvis, type Gravite } from '@sssi/domain/cyber'
import { ajouterJours } from '@sssi/domain'
import { and, arrayContains, arrayOverlaps, eq, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm'
import { lisible } from '../../diffusion/lisible.ts'
import { avis } from '../avis.table.ts'
import { dontLesMotsSont } from '../mots-de-recherche.ts'

/** Le début d’un jour : les avis portent un instant, les filtres un jour. */
const debutDe = (jour: string) => new Date(`${jour}T00:00:00Z`)

/** La bande, et les notes qu’elle couvre : selon le tri, c’est l’index de l’une ou des autres qui sert. */
function deGravite(gravite: Gravite): SQL | undefined {
  const { de, a } = bornesDeGravite(gravite)
  return and(
    eq(avis.gravite, gravite),
    gte(avis.score, de),
    Number.isFinite(a) ? lt(avis.score, a) : undefined,
  )
}

/** Ce que l’agent peut lire et que les filtres retiennent. Toute liste et tout compte passent par là. */
export function conditionsDesAvis(
  agent: Agent,
  adresse: Omit<AdresseDesAvis, 'tri' | 'ordre' | 'page'>,
): SQL | undefined {
  const { q, decision, gravite, exploitee, organisme, editeur, source, du, au } = adresse
  const notees = gravite.filter((valeur) => valeur !== 'non_notee')
  return and(
    lisible(avis, agent),
    dontLesMotsSont(q),
    decision.length === 0 ? undefined : inArray(avis.decision, decision),
    gravite.length === 0
      ? undefined
      : or(...notees.map(deGravite), gravite.includes('non_notee') ? isNull(avis.gravite) : undefined),
    exploitee ? eq(avis.exploitee, true) : undefined,
    organisme.length === 0 ? undefined : arrayOverlaps(avis.organismes, organisme),
    editeur === null ? undefined : arrayContains(avis.editeurs, [editeur]),
    source.length === 0 ? undefined : inArray(avis.source, source),
    du === null ? undefined : gte(avis.modifieLe, debutDe(du)),
    au === null ? undefined : lt(avis.modifieLe, debutDe(ajouterJours(au, 1))),
  )
}
