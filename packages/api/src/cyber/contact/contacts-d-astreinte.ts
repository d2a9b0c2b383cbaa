import { jourDe, type OrganismeCode } from '@sssi/domain'
import { ordreDAppel } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { contact, type ContactEnregistre } from './contact.table.ts'

/** Qui appeler dans cet organisme à cet instant, dans l’ordre : les absents sont remplacés par leur suppléant, ou passés. */
export async function contactsDAstreinte(
  db: Db,
  organisme: OrganismeCode,
  instant: Date,
): Promise<ContactEnregistre[]> {
  const contacts = await db.select().from(contact).where(eq(contact.organisme, organisme))
  return ordreDAppel(contacts, jourDe(instant))
}
