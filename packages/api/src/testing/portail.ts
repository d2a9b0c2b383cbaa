import { randomUUID } from 'node:crypto'
import type { Agent } from '@sssi/domain'
import { pino } from 'pino'
import { agent as tableAgent } from '../core/agent/agent.table.ts'
import { habilitation } from '../core/agent/habilitation.table.ts'
import type { Base } from '../core/db/base.ts'
import { creerLecture } from '../core/lecture/creer-lecture.ts'
import type { LectureDuPlan } from '../core/lecture/lecture.ts'
import type { Catalogue } from '../core/catalogue/catalogue.ts'
import { appRouter } from '../router.ts'
import type { AgentConnecte, Context } from '../core/trpc/context.ts'
import { createCallerFactory } from '../core/trpc/trpc.ts'
import { creerOnglets } from '../core/catalogue/onglets.ts'
import { catalogueDeTest } from './catalogue.ts'
import { horlogeFixe, type HorlogeDeTest } from './horloge.ts'

const creerAppelant = createCallerFactory(appRouter)
export type Appelant = ReturnType<typeof creerAppelant>

/** Le portail sans serveur : une base, une lecture, une horloge arrêtée, et des agents qui l’appellent. */
export interface PortailDeTest {
  readonly lecture: LectureDuPlan
  readonly catalogue: Catalogue
  readonly horloge: HorlogeDeTest
  /** Enregistre l’agent et ses habilitations, comme l’administration le ferait. */
  readonly inscrire: (agent: Agent) => Promise<AgentConnecte>
  /** L’API telle que cet agent l’appelle ; `null` : personne n’est connecté. */
  readonly en: (agent: AgentConnecte | null) => Appelant
  /** Inscrit l’agent et rend l’API telle qu’il l’appelle. */
  readonly inscrireEtAppeler: (agent: Agent) => Promise<Appelant>
  readonly contexte: (agent: AgentConnecte | null) => Context
}

export async function ouvrirPortailDeTest(
  base: Base,
  horloge: HorlogeDeTest = horlogeFixe('2026-11-22'),
): Promise<PortailDeTest> {
  const journal = pino({ level: 'silent' })
  const lecture = await creerLecture({ base, horloge, journal })
  const catalogue = await catalogueDeTest(base, horloge)
  const onglets = creerOnglets({ catalogue, horloge })

  function contexte(agent: AgentConnecte | null): Context {
    return {
      db: base.db,
      agent,
      horloge,
      nouvelId: randomUUID,
      urlPublique: 'https://portail.exemple.fr',
      journal,
      requeteId: 'requete-de-test',
      lecture,
      catalogue,
      connexionDeDemonstration: true,
      composition: null,
      onglets,
    }
  }

  async function inscrire({ id, libelle, organisme, habilitations }: Agent): Promise<AgentConnecte> {
    const courriel = `${id}@exemple.invalid`
    const creeLe = horloge.maintenant()
    await base.db
      .insert(tableAgent)
      .values({ id, courriel, libelle, organisme, creeLe, sujet: id })
      .onConflictDoNothing()
    for (const { role, organisme: pour, action } of habilitations) {
      await base.db
        .insert(habilitation)
        .values({ id: randomUUID(), agentId: id, role, organisme: pour, action, accordeeLe: creeLe })
        .onConflictDoNothing()
      if (action !== null) await lecture.rafraichir(action)
    }
    return { id, libelle, organisme, habilitations, courriel }
  }

  const en = (agent: AgentConnecte | null) => creerAppelant(contexte(agent))
  return {
    lecture,
    catalogue,
    horloge,
    inscrire,
    en,
    inscrireEtAppeler: async (agent) => en(await inscrire(agent)),
    contexte,
  }
}
