import type { Agent } from '@sssi/domain'
import { and, asc, eq, inArray, isNull, notInArray, or } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { fichier, RETIRE } from './fichier.table.ts'

/** Un fichier, tel qu’une page le montre. */
export interface FichierJoint {
  readonly id: string
  readonly nom: string
  readonly type: string
  readonly octets: number
}

/** Les fichiers d’un objet, dans l’ordre d’envoi. L’appelant a déjà décidé que l’agent peut lire cet objet. */
export async function fichiersDe(db: Db, objet: string, objetId: string): Promise<FichierJoint[]> {
  return db
    .select({ id: fichier.id, nom: fichier.nom, type: fichier.type, octets: fichier.octets })
    .from(fichier)
    .where(and(eq(fichier.objet, objet), eq(fichier.objetId, objetId)))
    .orderBy(asc(fichier.envoyeLe), asc(fichier.id))
}

interface Rattachement {
  readonly ids: readonly string[]
  readonly objet: string
  readonly objetId: string
  readonly agent: Agent
}

/**
 * Donne à un objet exactement ces fichiers : ceux que l’agent vient d’envoyer, ou que l’objet avait déjà. Ceux qu’il avait et qui
 * n’y sont plus cessent d’être lisibles.
 *
 * @returns faux si l’un d’eux n’est ni à l’agent ni à l’objet ; rien n’est alors changé.
 */
export async function rattacherFichiers(
  tx: Db,
  { ids, objet, objetId, agent }: Rattachement,
): Promise<boolean> {
  const uniques = [...new Set(ids)]
  const delObjet = and(eq(fichier.objet, objet), eq(fichier.objetId, objetId))
  if (uniques.length > 0) {
    const admis = await tx
      .select({ id: fichier.id })
      .from(fichier)
      .where(
        and(
          inArray(fichier.id, uniques),
          or(delObjet, and(isNull(fichier.objet), eq(fichier.agentId, agent.id))),
        ),
      )
      .for('update')
    if (admis.length !== uniques.length) return false
    await tx.update(fichier).set({ objet, objetId }).where(inArray(fichier.id, uniques))
  }
  await tx
    .update(fichier)
    .set({ objet: RETIRE, objetId: null })
    .where(and(delObjet, uniques.length > 0 ? notInArray(fichier.id, uniques) : undefined))
  return true
}
