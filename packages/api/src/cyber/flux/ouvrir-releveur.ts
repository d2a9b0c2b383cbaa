import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Base } from '../../core/db/base.ts'
import type { Db } from '../../core/db/db.ts'
import { ouvrirBoucle, type Boucle } from '../../core/taches/boucle.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import { flux, type FluxEnregistre } from './flux.table.ts'
import { limitesDeReleve, relever } from './relever.ts'
import type { Limites } from './telecharger.ts'

export const CANAL_DES_FLUX = 'flux'

/** Réveille le releveur, où qu’il tourne : une source vient d’être ajoutée, ou demandée tout de suite. */
export async function reveillerLeReleveur(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_notify(${CANAL_DES_FLUX}, '')`)
}

export interface DependancesDuReleveur {
  readonly base: Base
  readonly horloge: Horloge
  readonly journal: Logger
  readonly nouvelId: () => string
  readonly originesInternes: readonly string[]
}

const MINUTE_MS = 60_000
/** Une source en panne est redemandée de moins en moins souvent, jusqu’à ce multiple de son intervalle. */
const RALENTI_MAXIMAL = 16

const prochaine = ({ intervalleMinutes }: FluxEnregistre, echecs: number, maintenant: Date): Date =>
  new Date(
    maintenant.getTime() +
      intervalleMinutes * MINUTE_MS * Math.min(2 ** Math.max(0, echecs - 1), RALENTI_MAXIMAL),
  )

/**
 * Prend la source due la plus ancienne en repoussant d’abord sa prochaine relève : deux processus ne la relèvent pas tous deux,
 * et un arrêt brutal au milieu ne la fait pas relever en boucle.
 */
async function prendre(db: Db, maintenant: Date): Promise<FluxEnregistre | undefined> {
  return db.transaction(async (tx) => {
    const [due] = await tx
      .select()
      .from(flux)
      .where(and(eq(flux.actif, true), lte(flux.prochaineLe, maintenant)))
      .orderBy(asc(flux.prochaineLe))
      .limit(1)
      .for('update', { skipLocked: true })
    if (due)
      await tx
        .update(flux)
        .set({ prochaineLe: prochaine(due, due.echecs, maintenant) })
        .where(eq(flux.id, due.id))
    return due
  })
}

/**
 * Relève une source due, s’il y en a. L’appel au dehors se fait hors de toute transaction : une source lente ne retient pas la
 * base, que le portail embarqué n’ouvre qu’une fois.
 * @returns faux s’il n’y avait rien à relever
 */
export async function releverUne(
  { base, horloge, journal, nouvelId }: Omit<DependancesDuReleveur, 'originesInternes'>,
  limites: Limites,
): Promise<boolean> {
  const { db } = base
  const due = await prendre(db, horloge.maintenant())
  if (!due) return false
  const { enEchec, resultat, etag, dernierChangement } = await relever(
    { db, horloge, nouvelId, journal },
    due,
    limites,
  )
  const maintenant = horloge.maintenant()
  if (limites.arret?.aborted) {
    // Une relève interrompue reste due : le prochain démarrage la reprend où elle en était.
    await db
      .update(flux)
      .set({ prochaineLe: maintenant })
      .where(and(eq(flux.id, due.id), eq(flux.version, due.version)))
    return false
  }
  const echecs = enEchec ? due.echecs + 1 : 0
  await db
    .update(flux)
    .set({
      etag,
      dernierChangement,
      releveLe: maintenant,
      resultat,
      enEchec,
      echecs,
      prochaineLe: prochaine(due, echecs, maintenant),
    })
    // Une source que l’on vient de changer sera relevée selon son nouveau réglage.
    .where(and(eq(flux.id, due.id), eq(flux.version, due.version)))
  if (enEchec) journal.warn({ flux: due.id, resultat }, 'Une source de la veille n’a pas pu être relevée')
  return true
}

/** Relève les sources à leur heure, tant que le portail tourne. */
export async function ouvrirReleveur(dependances: DependancesDuReleveur): Promise<Boucle> {
  const { base, horloge, journal, originesInternes } = dependances
  const arret = new AbortController()
  const limites = { ...limitesDeReleve(originesInternes), arret: arret.signal }
  const boucle = await ouvrirBoucle({
    base,
    horloge,
    journal,
    canal: CANAL_DES_FLUX,
    async passer() {
      while (!arret.signal.aborted && (await releverUne(dependances, limites)));
    },
    async prochaine() {
      const [suivante] = await base.db
        .select({ le: flux.prochaineLe })
        .from(flux)
        .where(eq(flux.actif, true))
        .orderBy(sql`${flux.prochaineLe} asc nulls last`)
        .limit(1)
      return suivante?.le ?? null
    },
  })
  return {
    async fermer() {
      arret.abort()
      await boucle.fermer()
    },
  }
}
