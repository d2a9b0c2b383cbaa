import { can } from '@sssi/domain'
import { and, asc, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { lisible } from '../../../core/diffusion/lisible.ts'
import { alerte, suiviDOrganisme } from '../alerte.table.ts'
import { referenceDe } from '../contexte.ts'
import type { ListAlertesInput } from './list-alertes.input.ts'

/** Les alertes que l’agent peut lire, celles en cours d’abord, puis de la plus récente à la plus ancienne. */
export async function listAlertes(
  { db, agent }: ContexteAgent,
  { page, taille, exercice, etat }: ListAlertesInput,
) {
  const clauses: SQL[] = [lisible(alerte, agent)]
  if (exercice !== null) clauses.push(eq(alerte.exercice, exercice))
  if (etat !== null) clauses.push(eq(alerte.etat, etat))
  const condition = and(...clauses)
  const [lues, [compte]] = await Promise.all([
    db
      .select()
      .from(alerte)
      .where(condition)
      .orderBy(asc(alerte.etat), desc(alerte.lanceeLe), desc(alerte.id))
      .limit(taille)
      .offset((page - 1) * taille),
    db.select({ total: count() }).from(alerte).where(condition),
  ])
  const ids = lues.map(({ id }) => id)
  const suivis =
    ids.length === 0
      ? []
      : await db
          .select({ alerteId: suiviDOrganisme.alerteId, etat: suiviDOrganisme.etat, nombre: count() })
          .from(suiviDOrganisme)
          .where(inArray(suiviDOrganisme.alerteId, ids))
          .groupBy(suiviDOrganisme.alerteId, suiviDOrganisme.etat)
  return {
    total: compte?.total ?? 0,
    page,
    peutLancer: can(agent, 'alerte.lancer', { type: 'plan' }),
    lignes: lues.map((lue) => ({
      id: lue.id,
      reference: referenceDe(lue),
      titre: lue.titre,
      exercice: lue.exercice,
      attaque: lue.attaque,
      tlp: lue.tlp,
      etat: lue.etat,
      lanceeLe: lue.lanceeLe.toISOString(),
      leveeLe: lue.leveeLe?.toISOString() ?? null,
      organismes: lue.organismes.length,
      acquittes:
        suivis.find(({ alerteId, etat: de }) => alerteId === lue.id && de === 'acquitte')?.nombre ?? 0,
    })),
  }
}
