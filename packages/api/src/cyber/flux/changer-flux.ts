import { and, eq, ne } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { adresseDejaSuivie, fluxIntrouvable } from './flux.errors.ts'
import type { CreateFluxInput, UpdateFluxInput } from './flux.input.ts'
import { documentDeFlux, flux, type FluxEnregistre } from './flux.table.ts'
import { reveillerLeReleveur } from './ouvrir-releveur.ts'

const OBJET_FLUX = 'flux'
type Enregistre = Promise<Result<{ id: string; version: number }>>

function inscrire(
  tx: Db,
  { agent, horloge }: ContexteAgent,
  fait: 'cree' | 'modifie' | 'retire' | 'demande',
  { id, libelle, adresse, intervalleMinutes, actif }: CreateFluxInput & { readonly id: string },
): Promise<void> {
  return inscrireAuJournalCyber(tx, {
    objet: OBJET_FLUX,
    objetId: id,
    fait,
    detail: { libelle, adresse, intervalleMinutes, actif },
    agent,
    le: horloge.maintenant(),
  })
}

async function dejaSuivie(tx: Db, adresse: string, saufId: string): Promise<boolean> {
  const [autre] = await tx
    .select({ id: flux.id })
    .from(flux)
    .where(and(eq(flux.adresse, adresse), ne(flux.id, saufId)))
  return autre !== undefined
}

/** Ajoute une source ; active, elle est relevée aussitôt. */
export function createFlux(ctx: ContexteAgent, saisie: CreateFluxInput): Enregistre {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const id = ctx.nouvelId()
    const [cree] = await tx
      .insert(flux)
      .values({
        id,
        ...saisie,
        etag: null,
        dernierChangement: null,
        releveLe: null,
        resultat: '',
        enEchec: false,
        echecs: 0,
        prochaineLe: saisie.actif ? ctx.horloge.maintenant() : null,
        version: 1,
      })
      .onConflictDoNothing()
      .returning()
    if (!cree) return echec(adresseDejaSuivie())
    await inscrire(tx, ctx, 'cree', { id, ...saisie })
    await reveillerLeReleveur(tx)
    return ok({ id, version: 1 })
  })
}

async function verrouiller(tx: Db, id: string, version: number): Promise<Result<FluxEnregistre>> {
  const [lu] = await tx.select().from(flux).where(eq(flux.id, id)).for('update')
  if (!lu) return echec(fluxIntrouvable())
  if (lu.version === version) return ok(lu)
  const { libelle, adresse, intervalleMinutes, actif } = lu
  const courant = { libelle, adresse, intervalleMinutes, actif, version: lu.version }
  return echec(await conflitDeVersion(tx, OBJET_FLUX, id, courant))
}

/** Change une source, la met en pause ou la reprend. Une autre adresse repart de zéro. */
export function updateFlux(ctx: ContexteAgent, { id, version, ...saisie }: UpdateFluxInput): Enregistre {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const lu = await verrouiller(tx, id, version)
    if (!lu.ok) return lu
    if (await dejaSuivie(tx, saisie.adresse, id)) return echec(adresseDejaSuivie())
    const autre = lu.value.adresse !== saisie.adresse
    if (autre) await tx.delete(documentDeFlux).where(eq(documentDeFlux.fluxId, id))
    await tx
      .update(flux)
      .set({
        ...saisie,
        ...(autre
          ? { etag: null, dernierChangement: null, releveLe: null, resultat: '', enEchec: false, echecs: 0 }
          : {}),
        prochaineLe: saisie.actif ? ctx.horloge.maintenant() : null,
        version: version + 1,
      })
      .where(eq(flux.id, id))
    await inscrire(tx, ctx, 'modifie', { id, ...saisie })
    await reveillerLeReleveur(tx)
    return ok({ id, version: version + 1 })
  })
}

/** Ne relève plus une source ; ce qu’elle a donné reste. */
export function deleteFlux(
  ctx: ContexteAgent,
  { id, version }: { readonly id: string; readonly version: number },
): Enregistre {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const lu = await verrouiller(tx, id, version)
    if (!lu.ok) return lu
    await tx.delete(flux).where(eq(flux.id, id))
    await inscrire(tx, ctx, 'retire', lu.value)
    return ok({ id, version })
  })
}

/** Demande qu’une source soit relevée sans attendre son heure. */
export function pollFlux(ctx: ContexteAgent, id: string): Promise<Result<{ id: string }>> {
  return enTransaction<{ id: string }, Erreur>(ctx.db, async (tx) => {
    const [lu] = await tx.select().from(flux).where(eq(flux.id, id)).for('update')
    if (!lu?.actif) return echec(fluxIntrouvable())
    await tx.update(flux).set({ prochaineLe: ctx.horloge.maintenant() }).where(eq(flux.id, id))
    await inscrire(tx, ctx, 'demande', lu)
    await reveillerLeReleveur(tx)
    return ok({ id })
  })
}
