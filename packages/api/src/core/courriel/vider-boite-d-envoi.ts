import { and, asc, eq, inArray, isNull, lte, min } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Base } from '../db/base.ts'
import type { Db } from '../db/db.ts'
import { ouvrirBoucle, type Boucle } from '../taches/boucle.ts'
import type { Horloge } from '../trpc/context.ts'
import { courriel, type CourrielEnregistre } from './courriel.table.ts'
import { CANAL_DES_COURRIELS } from './envoyer-courriel.ts'
import type { Expediteur } from './expediteur.ts'

export interface DependancesDesCourriels {
  readonly db: Db
  readonly horloge: Horloge
  readonly journal: Logger
  readonly expediteur: Expediteur
  /** Dès qu’il est levé, rien de plus ne part : ce qui reste est dû, un autre processus ou le prochain démarrage s’en charge. */
  readonly arret?: AbortSignal
}

const SECONDE_MS = 1_000
const PAR_LOT = 20
/**
 * Le temps laissé au processus qui s’est chargé d’un courriel. Passé ce temps, un autre le reprend : on préfère deux fois le même
 * appel, que son identifiant fait reconnaître, à un appel qui n’arrive pas.
 */
const RESERVE_MS = 120 * SECONDE_MS
const REPOS_MS = [30, 120, 600, 1_800, 7_200].map((secondes) => secondes * SECONDE_MS)

const dans = (maintenant: Date, ms: number) => new Date(maintenant.getTime() + ms)

/** Réserve les prochains courriels dus. L’envoi se fait hors transaction : un serveur lent ne doit pas retenir la base. */
async function reserver({ db, horloge }: DependancesDesCourriels): Promise<CourrielEnregistre[]> {
  const maintenant = horloge.maintenant()
  return db.transaction(async (tx) => {
    const dus = await tx
      .select()
      .from(courriel)
      .where(and(isNull(courriel.envoyeLe), lte(courriel.essaiLe, maintenant)))
      .orderBy(asc(courriel.essaiLe), asc(courriel.creeLe))
      .limit(PAR_LOT)
      .for('update', { skipLocked: true })
    const cles = dus.map(({ cle }) => cle)
    if (cles.length > 0)
      await tx
        .update(courriel)
        .set({ essaiLe: dans(maintenant, RESERVE_MS) })
        .where(inArray(courriel.cle, cles))
    return dus
  })
}

async function envoyerUn(
  { db, horloge, journal, expediteur }: DependancesDesCourriels,
  du: CourrielEnregistre,
): Promise<void> {
  const essais = du.essais + 1
  const issue = await expediteur.envoyer(du).then(
    () => ({ envoyeLe: horloge.maintenant(), essaiLe: null, erreur: null }),
    (erreur: unknown) => {
      const repos = REPOS_MS[du.essais]
      // Le destinataire et l’objet n’ont rien à faire dans les traces du serveur.
      journal.warn({ err: erreur, essais }, 'Un courriel n’est pas parti')
      return {
        envoyeLe: null,
        essaiLe: repos === undefined ? null : dans(horloge.maintenant(), repos),
        erreur: (erreur instanceof Error ? erreur.message : String(erreur)).slice(0, 500),
      }
    },
  )
  await db
    .update(courriel)
    .set({ essais, ...issue })
    .where(and(eq(courriel.cle, du.cle), isNull(courriel.envoyeLe)))
}

/** Envoie tout ce qui est dû, lot par lot. */
export async function viderBoiteDEnvoi(dependances: DependancesDesCourriels): Promise<void> {
  while (!dependances.arret?.aborted) {
    const reserves = await reserver(dependances)
    if (reserves.length === 0) return
    await Promise.all(reserves.map((du) => envoyerUn(dependances, du)))
  }
}

async function prochainEssai(db: Db): Promise<Date | null> {
  const [ligne] = await db
    .select({ le: min(courriel.essaiLe) })
    .from(courriel)
    .where(isNull(courriel.envoyeLe))
  return ligne?.le ?? null
}

/** Fait partir les courriels dès qu’ils sont déposés, et réessaie ceux qui n’ont pas pu l’être. */
export async function ouvrirBoiteDEnvoi({
  base,
  ...commun
}: Omit<DependancesDesCourriels, 'db' | 'arret'> & { readonly base: Base }): Promise<Boucle> {
  const arret = new AbortController()
  const dependances = { ...commun, db: base.db, arret: arret.signal }
  const { horloge, journal, expediteur } = commun
  const boucle = await ouvrirBoucle({
    base,
    horloge,
    journal,
    canal: CANAL_DES_COURRIELS,
    passer: () => viderBoiteDEnvoi(dependances),
    prochaine: () => prochainEssai(base.db),
  })
  return {
    async fermer() {
      arret.abort()
      await boucle.fermer()
      expediteur.fermer()
    },
  }
}
