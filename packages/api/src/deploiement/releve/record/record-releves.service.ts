import { dansLeCanari, jourDe } from '@sssi/domain'
import { sql } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import type { EtatDeSection } from '../../../core/catalogue/catalogue.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { hacherEnSha256 } from '../../journal/inscrire-au-journal.ts'
import { releveDeSection } from '../releve-de-section.table.ts'
import { OBSERVATION_MS, retournerSiPire } from '../retour-automatique.service.ts'
import type { RelevesRapportes } from './record-releves.input.ts'

/** Vrai d’une version que cet agent a pu recevoir : personne ne peut faire tomber un canari dont il n’est pas. */
function aPuRecevoir(
  { section, active, precedente, canari, epingle }: EtatDeSection,
  version: string,
  agentId: string,
) {
  if (version === canari?.version.version)
    return dansLeCanari({ section, graine: canari.graine, part: canari.part }, agentId, hacherEnSha256)
  return [active?.version, precedente, epingle?.version.version].includes(version)
}

/** Vrai si l’onglet a bien cette version, d’après sa composition ; une composition que l’on ne connaît pas ne contredit rien. */
function dansLOnglet({ catalogue, composition }: ContexteAgent, section: string, version: string): boolean {
  const assemblee = composition === null ? null : catalogue.assemblee(composition)
  return assemblee === null || assemblee.get(section) === version
}

function sousObservation({ activeDepuis, precedente, canari }: EtatDeSection, maintenant: Date): boolean {
  const recente = activeDepuis !== null && maintenant.getTime() - activeDepuis.getTime() < OBSERVATION_MS
  return canari !== null || (recente && precedente !== null)
}

const hacherAgent = (section: string, agentId: string) =>
  createHash('sha256')
    .update(JSON.stringify([section, agentId]))
    .digest('base64url')
    .slice(0, 22)

/**
 * Retient ce que le navigateur d’un agent rapporte des sections qu’il a ouvertes, puis juge celles qui sont sous observation.
 * Un agent ne compte qu’une fois par version et par jour, quoi qu’il envoie.
 */
export async function recordReleves(ctx: ContexteAgent, releves: RelevesRapportes): Promise<void> {
  const maintenant = ctx.horloge.maintenant()
  const jour = jourDe(maintenant)
  const aJuger = new Set<string>()
  for (const { section, version, erreur } of releves) {
    const etat = ctx.catalogue.etat(section)
    if (!etat || !aPuRecevoir(etat, version, ctx.agent.id) || !dansLOnglet(ctx, section, version)) continue
    if (erreur)
      ctx.journal.warn(
        { section, version, composition: ctx.composition },
        'section tombée dans un navigateur',
      )
    const agentHache = hacherAgent(section, ctx.agent.id)
    const ecrits = await ctx.db
      .insert(releveDeSection)
      .values({ section, version, jour, agentHache, enErreur: erreur })
      .onConflictDoUpdate({
        target: [
          releveDeSection.section,
          releveDeSection.version,
          releveDeSection.agentHache,
          releveDeSection.jour,
        ],
        set: { enErreur: true },
        setWhere: sql`not ${releveDeSection.enErreur} and excluded.en_erreur`,
      })
      .returning({ version: releveDeSection.version })
    if (ecrits.length > 0 && sousObservation(etat, maintenant)) aJuger.add(section)
  }
  for (const section of aJuger) {
    const revenue = await retournerSiPire(ctx, section)
    if (revenue) ctx.journal.warn({ section }, 'retour automatique')
  }
}
