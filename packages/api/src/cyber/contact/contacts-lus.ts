import { organismeCodes, sansAccents, type OrganismeCode } from '@sssi/domain'
import { asc } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { contact, type ContactEnregistre } from './contact.table.ts'

export interface RechercheDeContacts {
  readonly q: string
  readonly organisme: OrganismeCode | null
}

/** Tout l’annuaire, dans l’ordre des organismes puis des rangs : quelques dizaines de lignes. */
export async function tousLesContacts(db: Db): Promise<ContactEnregistre[]> {
  const contacts = await db
    .select()
    .from(contact)
    .orderBy(asc(contact.rang), asc(contact.nom), asc(contact.id))
  return contacts.toSorted(
    (a, b) => organismeCodes.indexOf(a.organisme) - organismeCodes.indexOf(b.organisme),
  )
}

/** Chaque mot cherché figure dans le contact, sans égard aux accents ni à la casse. */
export function trouver(
  contacts: readonly ContactEnregistre[],
  { q, organisme }: RechercheDeContacts,
): ContactEnregistre[] {
  const mots = sansAccents(q).split(/\s+/).filter(Boolean)
  return contacts.filter((c) => {
    const texte = sansAccents(
      [c.organisme.replaceAll('_', ' '), c.nom, c.fonction, c.courriel, c.telephone].join(' '),
    )
    return (organisme === null || c.organisme === organisme) && mots.every((mot) => texte.includes(mot))
  })
}
