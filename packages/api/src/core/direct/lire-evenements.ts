import { and, asc, desc, eq, gt, lt, max, sql } from 'drizzle-orm'
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

/** Les derniers changements d’avis de chaque objet, du plus récent au plus ancien : de quoi savoir ce qui se montre encore. */
export async function changementsDAvis(db: Db, limite: number): Promise<EvenementDirect[]> {
  const lus = await db
    .select()
    .from(evenementDirect)
    .where(eq(evenementDirect.changeLAvis, true))
    .orderBy(desc(evenementDirect.id))
    .limit(limite)
  return lus.map(relu)
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
