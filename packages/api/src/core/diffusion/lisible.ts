import type { Agent } from '@sssi/domain'
import { can } from '@sssi/domain'
import { estAnalysteDuCert, organismesConcernes } from '@sssi/domain/cyber'
import { arrayContains, arrayOverlaps, eq, inArray, or, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

export interface ColonnesDeDiffusion {
  readonly tlp: PgColumn
  readonly destinataires: PgColumn
  readonly clients: PgColumn
  readonly personnes: PgColumn
}

/**
 * `peutLire` du domaine, écrit pour la base : ce que l’agent n’a pas à connaître n’entre ni dans une liste, ni dans un compte,
 * ni dans une recherche. À mettre dans le `where` de toute lecture d’un objet marqué. `null` est un visiteur.
 */
export function lisible(table: ColonnesDeDiffusion, agent: Agent | null): SQL {
  const clauses: (SQL | undefined)[] = [eq(table.tlp, 'CLEAR')]
  if (agent) {
    // Une personne nommée dont les habilitations ont été retirées n’est plus qu’un visiteur.
    if (can(agent, 'suivi.lire', { type: 'plan' })) {
      clauses.push(sql`(${table.tlp} = 'RED' and ${arrayContains(table.personnes, [agent.id])})`)
      clauses.push(eq(table.tlp, 'GREEN'))
    }
    if (estAnalysteDuCert(agent)) clauses.push(inArray(table.tlp, ['AMBER', 'AMBER+STRICT']))
    const organismes = organismesConcernes(agent)
    if (organismes.length > 0) {
      const destinataire = arrayOverlaps(table.destinataires, organismes)
      const client = arrayOverlaps(table.clients, organismes)
      clauses.push(sql`(${table.tlp} in ('AMBER', 'AMBER+STRICT') and ${destinataire})`)
      clauses.push(sql`(${table.tlp} = 'AMBER' and ${client})`)
    }
  }
  return or(...clauses) ?? sql`false`
}
