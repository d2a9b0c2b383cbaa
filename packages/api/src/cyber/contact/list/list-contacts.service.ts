import { can, jourDe, organismeCodes } from '@sssi/domain'
import { aReverifier, absenceLe, ordreDAppel } from '@sssi/domain/cyber'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { tousLesContacts, trouver } from '../contacts-lus.ts'
import type { ListContactsInput } from './list-contacts.input.ts'

/**
 * L’annuaire de la sphère : toute la chaîne cyber le lit, pour pouvoir s’appeler. Il dit aussi qui serait appelé aujourd’hui
 * dans chaque organisme, et quels organismes n’auraient personne.
 */
export async function listContacts(ctx: ContexteAgent, recherche: ListContactsInput) {
  const aujourdhui = jourDe(ctx.horloge.maintenant())
  const tous = await tousLesContacts(ctx.db)
  const appels = organismeCodes.map((organisme) => ({
    organisme,
    contacts: ordreDAppel(
      tous.filter((contact) => contact.organisme === organisme),
      aujourdhui,
    ).map(({ id }) => id),
  }))
  return {
    aujourdhui,
    total: tous.length,
    aReverifier: tous.filter((contact) => aReverifier(contact, aujourdhui)).length,
    contacts: trouver(tous, recherche).map((contact) => ({
      ...contact,
      absent: absenceLe(contact, aujourdhui),
      aReverifier: aReverifier(contact, aujourdhui),
    })),
    appels,
    sansAstreinte: appels.filter(({ contacts }) => contacts.length === 0).map(({ organisme }) => organisme),
    tenus: organismeCodes.filter((organisme) =>
      can(ctx.agent, 'annuaire.tenir', { type: 'organisme', organisme }),
    ),
  }
}
