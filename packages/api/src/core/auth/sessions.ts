import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import { apercu } from '../registre/apercu.table.ts'
import { enAgent, habilitationsDe, habilitationsParAgent, type AgentConnu } from '../agent/agent.store.ts'
import { agent } from '../agent/agent.table.ts'
import { session } from '../agent/session.table.ts'
import type { ApercuOuvert } from '../catalogue/catalogue.ts'
import type { Db } from '../db/db.ts'
import { hacher, nouveauJeton } from './jeton.ts'

const MINUTE_MS = 60_000
/** Sans activité pendant ce temps, il faut se reconnecter. */
export const INACTIVITE_MS = 4 * 60 * MINUTE_MS
/** Une session ne dépasse jamais cette durée, celle d’une session ProConnect. */
export const DUREE_MAX_MS = 12 * 60 * MINUTE_MS
/** On ne prolonge pas en base à chaque requête, mais au plus à ce rythme. */
const PAS_DE_PROLONGATION_MS = 10 * MINUTE_MS
/** Un droit retiré par un autre processus cesse d’avoir effet au plus tard après ce délai. */
const FRAICHEUR_MS = 5000
const EN_CACHE_MAX = 1000

export interface SessionLue {
  readonly agent: AgentConnu
  /** L’aperçu ouvert dans cette session, encore valable. */
  readonly apercu: ApercuOuvert | null
  readonly expireLe: Date
}

export interface Sessions {
  ouvrir(agentId: string, jetonIdentite: string): Promise<string>
  /** L’agent de ce jeton, ou `null` si la session est inconnue ou expirée. */
  agentDe(jeton: string): Promise<AgentConnu | null>
  /** Cet agent, et ce que sa session retient d’autre. */
  lire(jeton: string): Promise<SessionLue | null>
  /**
   * Les agents de ces sessions encore ouvertes, avec leurs droits de l’instant, lus d’un coup et sans cache. Une session regardée
   * ainsi n’est pas prolongée : une page laissée ouverte ne la tient pas en vie.
   */
  regarder(jetons: readonly string[]): Promise<ReadonlyMap<string, AgentConnu>>
  /** Ouvre un aperçu dans cette session, ou met fin à celui qu’elle a (`null`). */
  montrer(jeton: string, apercuHache: string | null): Promise<void>
  /** @returns le jeton d’identité à présenter au fournisseur pour se déconnecter chez lui, `null` si la session n’existait pas. */
  fermer(jeton: string): Promise<string | null>
  /** À appeler quand des droits changent : la prochaine requête les relit. */
  oublier(): void
}

export interface Dependances {
  readonly db: Db
  readonly horloge: { maintenant(): Date }
}

/**
 * Les sessions, gardées en base et relues à travers un petit cache. Le cache retient des promesses : cent requêtes
 * simultanées d’un même agent font une seule lecture.
 */
export function creerSessions({ db, horloge }: Dependances): Sessions {
  const cache = new Map<string, { lue: Promise<SessionLue | null>; jusqua: number }>()

  async function prolonger(
    jetonHache: string,
    ouverteLe: Date,
    expireLe: Date,
    maintenant: Date,
  ): Promise<Date> {
    const voulue = Math.min(maintenant.getTime() + INACTIVITE_MS, ouverteLe.getTime() + DUREE_MAX_MS)
    if (voulue - expireLe.getTime() < PAS_DE_PROLONGATION_MS) return expireLe
    const prolongee = new Date(voulue)
    await db.update(session).set({ expireLe: prolongee }).where(eq(session.jetonHache, jetonHache))
    return prolongee
  }

  async function lire(jetonHache: string, maintenant: Date): Promise<SessionLue | null> {
    const [trouvee] = await db
      .select({ session, agent, apercu })
      .from(session)
      .innerJoin(agent, eq(agent.id, session.agentId))
      .leftJoin(apercu, and(eq(apercu.jetonHache, session.apercuHache), eq(apercu.agentId, session.agentId)))
      .where(and(eq(session.jetonHache, jetonHache), gt(session.expireLe, maintenant)))
    if (!trouvee) return null
    return {
      apercu: trouvee.apercu && {
        section: trouvee.apercu.section,
        version: trouvee.apercu.version,
        jusquA: trouvee.apercu.expireLe,
      },
      agent: enAgent(trouvee.agent, await habilitationsDe(db, trouvee.agent.id)),
      expireLe: await prolonger(jetonHache, trouvee.session.ouverteLe, trouvee.session.expireLe, maintenant),
    }
  }

  function lireEnCache(jetonHache: string, maintenant: Date): Promise<SessionLue | null> {
    const connue = cache.get(jetonHache)
    if (connue && connue.jusqua > maintenant.getTime()) return connue.lue
    const lue = lire(jetonHache, maintenant)
    cache.delete(jetonHache)
    cache.set(jetonHache, { lue, jusqua: maintenant.getTime() + FRAICHEUR_MS })
    lue.catch(() => cache.delete(jetonHache))
    for (const cle of cache.keys()) {
      if (cache.size <= EN_CACHE_MAX) break
      cache.delete(cle)
    }
    return lue
  }

  async function lireValable(jeton: string): Promise<SessionLue | null> {
    const maintenant = horloge.maintenant()
    const lue = await lireEnCache(hacher(jeton), maintenant)
    return lue && lue.expireLe > maintenant ? lue : null
  }

  return {
    async ouvrir(agentId, jetonIdentite) {
      const maintenant = horloge.maintenant()
      const jeton = nouveauJeton()
      await db.delete(session).where(lt(session.expireLe, maintenant))
      await db.insert(session).values({
        jetonHache: hacher(jeton),
        agentId,
        jetonIdentite,
        ouverteLe: maintenant,
        expireLe: new Date(maintenant.getTime() + INACTIVITE_MS),
      })
      return jeton
    },

    agentDe: async (jeton) => (await lireValable(jeton))?.agent ?? null,
    lire: lireValable,

    async regarder(jetons) {
      const parEmpreinte = new Map(jetons.map((jeton) => [hacher(jeton), jeton]))
      if (parEmpreinte.size === 0) return new Map()
      const ouvertes = await db
        .select({ jetonHache: session.jetonHache, agent })
        .from(session)
        .innerJoin(agent, eq(agent.id, session.agentId))
        .where(
          and(
            inArray(session.jetonHache, [...parEmpreinte.keys()]),
            gt(session.expireLe, horloge.maintenant()),
          ),
        )
      const droits = await habilitationsParAgent(
        db,
        ouvertes.map((ouverte) => ouverte.agent.id),
      )
      return new Map(
        ouvertes.map((ouverte) => [
          parEmpreinte.get(ouverte.jetonHache) ?? '',
          enAgent(ouverte.agent, droits.get(ouverte.agent.id) ?? []),
        ]),
      )
    },

    async montrer(jeton, apercuHache) {
      const jetonHache = hacher(jeton)
      await db.update(session).set({ apercuHache }).where(eq(session.jetonHache, jetonHache))
      cache.delete(jetonHache)
    },

    async fermer(jeton) {
      const jetonHache = hacher(jeton)
      const [fermee] = await db.delete(session).where(eq(session.jetonHache, jetonHache)).returning()
      cache.delete(jetonHache)
      return fermee?.jetonIdentite ?? null
    },

    oublier: () => cache.clear(),
  }
}
