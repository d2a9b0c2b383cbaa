import { jourDe, type OrganismeCode, type Role } from '@sssi/domain'
import { ordreDAppel, type Appele } from '@sssi/domain/cyber'
import { asc, eq, inArray } from 'drizzle-orm'
import { agent } from '../../core/agent/agent.table.ts'
import { habilitation } from '../../core/agent/habilitation.table.ts'
import type { Db } from '../../core/db/db.ts'
import { contact } from '../contact/contact.table.ts'

/** Quelqu’un qu’un niveau appelle : un contact de l’annuaire, ou un agent du portail qui tient le rôle voulu. */
export interface Joignable {
  readonly nom: string
  readonly courriel: string
  readonly agentId: string | null
}

export type Joignables = (appele: Appele, organisme: OrganismeCode, le: Date) => readonly Joignable[]

/** Une même adresse n’est appelée qu’une fois par niveau. */
function sansDoublon(joignables: readonly Joignable[]): Joignable[] {
  return [
    ...new Map(joignables.toReversed().map((un) => [un.courriel.toLowerCase(), un])).values(),
  ].toReversed()
}

/** Lit l’annuaire et les rôles une fois ; rend de quoi demander qui un niveau appelle, à l’instant que l’on veut. */
export async function lireJoignables(db: Db): Promise<Joignables> {
  const [contacts, agents] = await Promise.all([
    db.select().from(contact),
    db
      .select({
        role: habilitation.role,
        organisme: habilitation.organisme,
        agentId: agent.id,
        nom: agent.libelle,
        courriel: agent.courriel,
      })
      .from(habilitation)
      .innerJoin(agent, eq(agent.id, habilitation.agentId))
      .where(inArray(habilitation.role, ['rssi', 'hfds']))
      .orderBy(asc(agent.libelle), asc(agent.id)),
  ])

  const astreinte = (organisme: OrganismeCode, le: Date): Joignable[] =>
    ordreDAppel(
      contacts.filter((un) => un.organisme === organisme),
      jourDe(le),
    ).map(({ nom, courriel, agentId }) => ({ nom, courriel, agentId }))

  const agentsDe = (role: Role, organisme: OrganismeCode): Joignable[] =>
    agents
      .filter((un) => un.role === role && un.organisme === organisme)
      .map(({ nom, courriel, agentId }) => ({ nom, courriel, agentId }))

  return (appele, organisme, le) => {
    switch (appele) {
      case 'astreinte':
        return sansDoublon(astreinte(organisme, le))
      case 'rssi':
        return sansDoublon(agentsDe('rssi', organisme))
      case 'hfds':
        return sansDoublon([...astreinte('HFDS', le), ...agentsDe('hfds', 'HFDS')])
    }
  }
}
