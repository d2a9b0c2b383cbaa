import { and, asc, eq, lte, min, sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Db } from '../db/db.ts'
import type { Horloge } from '../trpc/context.ts'
import { tache } from './tache.table.ts'
import { estUnVerrouPris } from './verrou-pris.ts'

export interface TacheDue {
  readonly cle: string
  readonly donnees: Record<string, unknown>
  readonly le: Date
}

export interface ContexteDeTache {
  readonly maintenant: Date
  readonly nouvelId: () => string
}

/** Fait le travail d’une tâche dans `tx`, et là seulement : ce qui sort de la base passe par une boîte d’envoi. */
export type Gestionnaire = (tx: Db, tache: TacheDue, ctx: ContexteDeTache) => Promise<void>
export type Gestionnaires = Readonly<Record<string, Gestionnaire>>

export interface DependancesDesTaches {
  readonly db: Db
  readonly horloge: Horloge
  readonly journal: Logger
  readonly nouvelId: () => string
  readonly gestionnaires: Gestionnaires
}

const SECONDE_MS = 1_000
/** Un agent qui tient ce qu’il change le tient le temps d’une transaction : on revient aussitôt, sans compter d’échec. */
const REPOS_SI_VERROU_MS = 500
/** Le repos après chaque échec ; après le dernier, on renonce, et la ligne reste avec son erreur pour qu’on la voie. */
const REPOS_MS = [5, 15, 60, 300, 900, 3_600].map((secondes) => secondes * SECONDE_MS)

class EchecDeTache extends Error {
  readonly genre: string
  readonly cle: string
  readonly essais: number

  constructor(genre: string, cle: string, essais: number, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.genre = genre
    this.cle = cle
    this.essais = essais
  }
}

/**
 * Fait la tâche due la plus ancienne. La ligne est retirée d’abord, puis le travail est fait, dans une même transaction : deux
 * processus ne peuvent pas la faire tous deux, et le travail peut replanifier la même clé.
 *
 * @returns faux s’il n’y avait rien à faire
 */
async function faireUne({ db, horloge, nouvelId, gestionnaires }: DependancesDesTaches): Promise<boolean> {
  const maintenant = horloge.maintenant()
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select()
      .from(tache)
      .where(lte(tache.essaiLe, maintenant))
      .orderBy(asc(tache.essaiLe), asc(tache.cle))
      .limit(1)
      .for('update', { skipLocked: true })
    if (!due) return false
    const { genre, cle, donnees, le } = due
    await tx.delete(tache).where(and(eq(tache.genre, genre), eq(tache.cle, cle)))
    try {
      const gestionnaire = Object.hasOwn(gestionnaires, genre) ? gestionnaires[genre] : undefined
      if (!gestionnaire) throw new Error(`Aucun gestionnaire pour les tâches « ${genre} ».`)
      await gestionnaire(tx, { cle, donnees, le }, { maintenant, nouvelId })
    } catch (cause) {
      throw new EchecDeTache(genre, cle, due.essais, cause)
    }
    return true
  })
}

/** Laisse finir celui qui tient ce qu’il fallait : la tâche reste comme elle était, et s’essaie bientôt. */
async function patienter({ db, horloge, journal }: DependancesDesTaches, echec: EchecDeTache): Promise<void> {
  const { genre, cle, essais } = echec
  journal.debug({ genre }, 'Tâche remise de peu : un autre tenait ce qu’elle change')
  await db
    .update(tache)
    .set({ essaiLe: new Date(horloge.maintenant().getTime() + REPOS_SI_VERROU_MS) })
    .where(and(eq(tache.genre, genre), eq(tache.cle, cle), eq(tache.essais, essais)))
}

/** Remet la tâche à plus tard, ou y renonce. Elle a pu être replanifiée ou reprise entre-temps : on ne touche qu’à celle qui a échoué. */
async function remettre({ db, horloge, journal }: DependancesDesTaches, echec: EchecDeTache): Promise<void> {
  const { genre, cle, essais } = echec
  const repos = REPOS_MS[essais]
  const essaiLe = repos === undefined ? null : new Date(horloge.maintenant().getTime() + repos)
  journal.error(
    { err: echec.cause, genre, essais: essais + 1 },
    essaiLe === null ? 'Tâche abandonnée après trop d’échecs' : 'Tâche en échec, remise à plus tard',
  )
  await db
    .update(tache)
    .set({ essais: essais + 1, essaiLe, erreur: echec.message.slice(0, 500) })
    .where(and(eq(tache.genre, genre), eq(tache.cle, cle), eq(tache.essais, essais)))
}

/** Fait tout ce qui est dû, une tâche après l’autre. @returns le nombre de tâches faites */
export async function executerTaches(dependances: DependancesDesTaches): Promise<number> {
  let faites = 0
  for (;;) {
    try {
      if (!(await faireUne(dependances))) return faites
      faites += 1
    } catch (erreur) {
      if (!(erreur instanceof EchecDeTache)) throw erreur
      await (estUnVerrouPris(erreur) ? patienter : remettre)(dependances, erreur)
    }
  }
}

/** L’échéance la plus proche, faite ou non par un autre d’ici là. */
export async function prochaineEcheance(db: Db): Promise<Date | null> {
  const [ligne] = await db
    .select({ le: min(tache.essaiLe) })
    .from(tache)
    .where(sql`${tache.essaiLe} is not null`)
  return ligne?.le ?? null
}
