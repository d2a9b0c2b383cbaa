import type { ActionCode } from '@sssi/domain'
import { TRPCError } from '@trpc/server'
import { asc, eq } from 'drizzle-orm'
import * as z from 'zod'
import type { Db } from '../core/db/db.ts'
import { journal } from '../core/journal/journal.table.ts'
import { EchecMetier } from '../core/trpc/deplier.ts'
import { phrasesDesChamps } from '../core/trpc/phrases.ts'
import type { Conflit } from '../core/trpc/result.ts'

export interface RefusLu {
  readonly code: TRPCError['code']
  readonly message: string
  readonly type: string | null
  readonly conflit: Conflit | null
  readonly champs: Readonly<Record<string, string>> | null
}

/** Le refus de cet appel, tel qu’un écran le reçoit ; un appel accepté est une erreur du test. */
export async function refusDe(appel: Promise<unknown>): Promise<RefusLu> {
  try {
    await appel
  } catch (erreur) {
    if (!(erreur instanceof TRPCError)) throw erreur
    const { code, message, cause } = erreur
    const metier = cause instanceof EchecMetier ? cause.erreur : null
    const champs = cause instanceof z.core.$ZodError ? phrasesDesChamps(cause) : (metier?.champs ?? null)
    return { code, message, type: metier?.type ?? null, conflit: metier?.conflit ?? null, champs }
  }
  throw new Error('Cet appel aurait dû être refusé.')
}

/** Les entrées du journal d’une action, de la plus ancienne à la plus récente. */
export async function historique(db: Db, code: ActionCode) {
  return db.select().from(journal).where(eq(journal.code, code)).orderBy(asc(journal.id))
}
