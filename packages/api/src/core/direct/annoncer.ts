import type { Diffusion } from '@sssi/domain/cyber'
import { sql } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import type { AvisDirect } from './evenement-direct.ts'
import { evenementDirect } from './evenement-direct.table.ts'

export const CANAL_DU_DIRECT = 'sssi_direct'

/** Numéro, arbitraire et constant, du verrou que se disputent ceux qui annoncent. */
const VERROU_DU_DIRECT = 7_202_328

export interface EvenementAAnnoncer {
  /** « alerte », « bulletin », « incident ». */
  readonly sujet: string
  readonly objetId: string
  readonly fait: string
  readonly diffusion: Diffusion
  readonly donnees: Record<string, unknown>
  /** Ce que le portail montre sur toutes ses pages ; `null` retire ce qu’il montrait de cet objet ; absent, rien ne change. */
  readonly avis?: AvisDirect | null
}

/**
 * Attend son tour d’annoncer, et le garde jusqu’au terme de la transaction : ce qu’elle lit ensuite compte tout ce que les
 * annonces d’avant ont écrit. À prendre en dernier, comme une annonce.
 */
export async function attendreSonTour(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${VERROU_DU_DIRECT})`)
}

/**
 * Annonce un évènement aux pages ouvertes, dans la transaction du changement. À appeler en dernier : de là jusqu’à son terme, une
 * autre transaction qui annonce attend. C’est ce qui range les numéros dans l’ordre où les transactions sont acquises ; sans
 * cette attente, un numéro pris tôt et acquis tard serait sauté par un client qui a déjà vu le suivant.
 */
export async function annoncerEnDirect(tx: Db, evenement: EvenementAAnnoncer): Promise<void> {
  const { sujet, objetId, fait, diffusion, donnees, avis } = evenement
  await attendreSonTour(tx)
  await tx.insert(evenementDirect).values({
    sujet,
    objetId,
    fait,
    tlp: diffusion.tlp,
    destinataires: [...diffusion.destinataires],
    clients: [...diffusion.clients],
    personnes: [...diffusion.personnes],
    donnees,
    avis: avis ?? null,
    changeLAvis: avis !== undefined,
  })
  await tx.execute(sql`select pg_notify(${CANAL_DU_DIRECT}, '')`)
}
