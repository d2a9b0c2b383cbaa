import { randomUUID } from 'node:crypto'
import type { Habilitation, OrganismeCode } from '@sssi/domain'
import { desc, eq } from 'drizzle-orm'
import { habilitationsDe } from '../../core/agent/agent.store.ts'
import { agent } from '../../core/agent/agent.table.ts'
import { habilitation } from '../../core/agent/habilitation.table.ts'
import type { Base } from '../../core/db/base.ts'
import { journal } from '../../core/journal/journal.table.ts'
import { ouvrirPortailDeTest, type Appelant } from '../../testing/portail.ts'

export type { Appelant }

export interface AgentAInscrire {
  readonly organisme?: OrganismeCode | null
  readonly habilitations?: readonly Habilitation[]
  /** Faux pour un agent habilité par son courriel, qui ne s’est pas encore connecté. */
  readonly dejaConnecte?: boolean
  readonly courriel?: string
  readonly libelle?: string
}

export const animateur: Habilitation = { role: 'animateur_dss', organisme: 'DSS', action: null }
export const administrateur = (organisme: OrganismeCode): Habilitation => ({
  role: 'administrateur_organisme',
  organisme,
  action: null,
})

/** De quoi inscrire des agents et appeler l’API en leur nom, sur une base de test. */
export async function preparerAdministration(base: Base) {
  const { db } = base
  const portail = await ouvrirPortailDeTest(base)
  const { horloge, lecture } = portail

  async function inscrire({
    organisme = null,
    habilitations = [],
    dejaConnecte = true,
    courriel = `${randomUUID()}@exemple.invalid`,
    libelle = 'Agent',
  }: AgentAInscrire = {}): Promise<string> {
    const id = randomUUID()
    const identite = dejaConnecte ? { emetteur: 'essai', sujet: id } : {}
    const creeLe = horloge.maintenant()
    await db.insert(agent).values({ id, courriel, libelle, organisme, creeLe, ...identite })
    for (const droit of habilitations)
      await db.insert(habilitation).values({ id: randomUUID(), agentId: id, ...droit, accordeeLe: creeLe })
    return id
  }

  async function enTantQue(id: string): Promise<Appelant> {
    const [trouve] = await db.select().from(agent).where(eq(agent.id, id))
    if (!trouve) throw new Error('Cet agent n’est pas inscrit.')
    return portail.en({ ...trouve, habilitations: await habilitationsDe(db, id) })
  }

  return {
    lecture,
    inscrire,
    enTantQue,
    /** Inscrit un agent qui a ces droits, et rend l’API en son nom. */
    agentAvec: async (...habilitations: Habilitation[]) =>
      enTantQue(await inscrire({ habilitations, organisme: habilitations[0]?.organisme ?? null })),
    habilitationsEnregistrees: (id: string) => habilitationsDe(db, id),
    journal: () => db.select().from(journal).orderBy(desc(journal.id)),
    fermer: () => lecture.fermer(),
  }
}

export type Administration = Awaited<ReturnType<typeof preparerAdministration>>
