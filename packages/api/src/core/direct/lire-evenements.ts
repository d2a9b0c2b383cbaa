import type { Agent } from '@sssi/domain'
import { and, asc, desc, eq, gt, isNotNull, lt, lte, max, sql } from 'drizzle-orm'
import { lisible } from '../diffusion/lisible.ts'
import type { Db } from '../db/db.ts'
import { parametre } from '../db/parametre.table.ts'
import type { EvenementDirect } from './evenement-direct.ts'
import { evenementDirect } from './evenement-direct.table.ts'

const EFFACES_JUSQU_A = 'direct_efface_jusqu_a'

function relu({
  tlp,
  destinataires,
  clients,
  personnes,
  ...reste
}: typeof evenementDirect.$inferSelect): EvenementDirect {
  return { ...reste, diffusion: { tlp, destinataires, clients, personnes } }
}

/** Les évènements qui suivent ce numéro, dans l’ordre. */
export async function evenementsApres(db: Db, id: number, limite: number): Promise<EvenementDirect[]> {
  const lus = await db
    .select()
    .from(evenementDirect)
    .where(gt(evenementDirect.id, id))
    .orderBy(asc(evenementDirect.id))
    .limit(limite)
  return lus.map(relu)
}

/** Le dernier numéro donné, même si son évènement a été effacé. */
export async function dernierNumero(db: Db): Promise<number> {
  const [[ligne], effaces] = await Promise.all([
    db.select({ id: max(evenementDirect.id) }).from(evenementDirect),
    effacesJusquA(db),
  ])
  return Math.max(ligne?.id ?? 0, effaces)
}

/** Jusqu’à ce numéro, des évènements ont pu être effacés : on ne peut plus dire à personne ce qu’il en a manqué. */
export async function effacesJusquA(db: Db): Promise<number> {
  const [lu] = await db.select().from(parametre).where(eq(parametre.cle, EFFACES_JUSQU_A))
  return typeof lu?.valeur === 'number' ? lu.valeur : 0
}

/**
 * Ce qui se montrait encore à cet agent quand ce numéro a été donné : l’avis de chaque objet, d’après le dernier changement qu’il
 * peut lire, du plus ancien au plus récent. S’il y en a trop, ceux qui attendent une réponse passent les premiers.
 */
export async function avisAMontrer(
  db: Db,
  agent: Agent,
  jusqua: number,
  limite: number,
): Promise<EvenementDirect[]> {
  const derniers = db
    .selectDistinctOn([evenementDirect.sujet, evenementDirect.objetId], {
      id: evenementDirect.id,
      avis: evenementDirect.avis,
    })
    .from(evenementDirect)
    .where(
      and(
        eq(evenementDirect.changeLAvis, true),
        lte(evenementDirect.id, jusqua),
        lisible(evenementDirect, agent),
      ),
    )
    .orderBy(evenementDirect.sujet, evenementDirect.objetId, desc(evenementDirect.id))
    .as('derniers')
  const montres = await db
    .select()
    .from(evenementDirect)
    .innerJoin(derniers, eq(derniers.id, evenementDirect.id))
    .where(isNotNull(derniers.avis))
    .orderBy(sql`(${evenementDirect.avis} ? 'retenuPar') desc`, desc(evenementDirect.id))
    .limit(limite)
  return montres.map(({ evenement_direct }) => relu(evenement_direct)).toSorted((a, b) => a.id - b.id)
}

/** Un avis que rien n’a retiré se montre encore, si vieux soit-il. */
const plusMontre = sql`(not ${evenementDirect.changeLAvis} or exists (
  select 1 from evenement_direct as retrait
  where retrait.sujet = ${evenementDirect.sujet} and retrait.objet_id = ${evenementDirect.objetId}
    and retrait.change_l_avis and retrait.avis is null and retrait.id >= ${evenementDirect.id}))`

/** Efface ce qui précède cet instant et ne se montre plus, et retient jusqu’où. */
export async function effacerAvant(db: Db, limite: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const effaces = await tx
      .delete(evenementDirect)
      .where(and(lt(evenementDirect.le, limite), plusMontre))
      .returning({ id: evenementDirect.id })
    if (effaces.length === 0) return
    const jusqua = effaces.reduce((plusGrand, { id }) => Math.max(plusGrand, id), 0)
    await tx
      .insert(parametre)
      .values({ cle: EFFACES_JUSQU_A, valeur: jusqua })
      .onConflictDoUpdate({
        target: parametre.cle,
        set: { valeur: sql`to_jsonb(greatest((${parametre.valeur} #>> '{}')::bigint, ${jusqua}))` },
      })
  })
}
