import { can, type OrganismeCode } from '@sssi/domain'
import { and, asc, count, eq, inArray, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { contient } from '../../recherche.ts'
import type { ListHabilitationsInput } from './list-habilitations.input.ts'

const TAILLE_PAR_DEFAUT = 50

/** Les habilitations des organismes que l’agent gère, avec qui les a accordées et s’il peut les retirer. */
export async function listHabilitations(
  { db, agent: moi, perimetre }: ContexteAgent & { readonly perimetre: OrganismeCode[] },
  { q, organisme, role, action, page = 1, taille = TAILLE_PAR_DEFAUT }: ListHabilitationsInput,
) {
  const auteur = alias(agent, 'auteur')
  const filtre = and(
    inArray(habilitation.organisme, perimetre),
    organisme && eq(habilitation.organisme, organisme),
    role && eq(habilitation.role, role),
    action && eq(habilitation.action, action),
    q ? or(contient(agent.libelle, q), contient(agent.courriel, q)) : undefined,
  )
  const [compte] = await db
    .select({ total: count() })
    .from(habilitation)
    .innerJoin(agent, eq(agent.id, habilitation.agentId))
    .where(filtre)
  const lues = await db
    .select({ habilitation, agent, accordeePar: auteur.libelle })
    .from(habilitation)
    .innerJoin(agent, eq(agent.id, habilitation.agentId))
    .leftJoin(auteur, eq(auteur.id, habilitation.accordeePar))
    .where(filtre)
    .orderBy(asc(agent.libelle), asc(habilitation.role), asc(habilitation.action), asc(habilitation.id))
    .limit(taille)
    .offset((page - 1) * taille)
  return {
    total: compte?.total ?? 0,
    page,
    taille,
    lignes: lues.map((ligne) => {
      const { id, role: roleLu, organisme: organismeLu, action: actionLue, accordeeLe } = ligne.habilitation
      const objet = { role: roleLu, organisme: organismeLu, action: actionLue }
      return {
        id,
        ...objet,
        agent: {
          id: ligne.agent.id,
          libelle: ligne.agent.libelle,
          courriel: ligne.agent.courriel,
          organisme: ligne.agent.organisme,
          dejaConnecte: ligne.agent.sujet !== null,
        },
        accordeeLe: accordeeLe.toISOString(),
        accordeePar: ligne.accordeePar,
        // Retirer un droit ne demande pas que l’organisme mène encore l’action.
        retirable: can(moi, 'habilitation.accorder', {
          type: 'habilitation',
          ...objet,
          chefsDeFile: [organismeLu],
        }),
      }
    }),
  }
}
