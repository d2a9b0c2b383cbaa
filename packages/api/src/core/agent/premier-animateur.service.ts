import { and, eq } from 'drizzle-orm'
import type { Db } from '../db/db.ts'
import { journaliser } from '../journal/journaliser.ts'
import { agentEnAttente } from './agent.store.ts'
import { agent } from './agent.table.ts'
import { habilitation } from './habilitation.table.ts'

export interface Dependances {
  readonly db: Db
  readonly maintenant: Date
  readonly nouvelId: () => string
}

/**
 * Habilite le premier animateur DSS d’une installation neuve : sans lui, personne ne pourrait accorder de droit. Sans effet
 * dès qu’un animateur existe, pour qu’une variable oubliée dans un déploiement ne rende jamais un droit retiré.
 *
 * @returns vrai si l’habilitation vient d’être accordée
 */
export function habiliterPremierAnimateur(
  { db, maintenant, nouvelId }: Dependances,
  courriel: string,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [existant] = await tx
      .select({ id: habilitation.id })
      .from(habilitation)
      .where(and(eq(habilitation.role, 'animateur_dss'), eq(habilitation.organisme, 'DSS')))
      .limit(1)
    if (existant) return false
    const connu = await agentEnAttente(tx, courriel)
    const agentId = connu?.id ?? nouvelId()
    if (!connu) {
      await tx
        .insert(agent)
        .values({ id: agentId, courriel, libelle: courriel, organisme: 'DSS', creeLe: maintenant })
    }
    const accordee = { role: 'animateur_dss', organisme: 'DSS', action: null } as const
    await tx.insert(habilitation).values({ id: nouvelId(), agentId, ...accordee, accordeeLe: maintenant })
    const installation = {
      id: 'installation',
      libelle: 'Installation du portail',
      organisme: null,
      habilitations: [],
    }
    await journaliser(
      tx,
      { agent: installation, le: maintenant },
      {
        type: 'habilitation_accordee',
        code: null,
        objet: { agentId, libelle: connu?.libelle ?? courriel },
        avant: null,
        apres: accordee,
      },
    )
    return true
  })
}
