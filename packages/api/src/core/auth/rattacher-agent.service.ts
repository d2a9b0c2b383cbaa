import { eq } from 'drizzle-orm'
import { agentEnAttente, agentParIdentite } from '../agent/agent.store.ts'
import { agent } from '../agent/agent.table.ts'
import type { Db } from '../db/db.ts'
import type { Identite } from './identite.schema.ts'

export interface Dependances {
  readonly db: Db
  readonly maintenant: Date
  readonly nouvelId: () => string
}

/**
 * L’agent de cette identité, créé ou rattaché s’il se connecte pour la première fois. Le fournisseur identifie la personne par
 * (émetteur, sujet) ; le courriel ne sert qu’une fois, pour rattacher des droits accordés avant la première connexion. Un
 * courriel déjà rattaché à un autre sujet ne donne rien : il a pu être réattribué.
 *
 * @returns l’identifiant de l’agent
 */
export function rattacherAgent(
  { db, maintenant, nouvelId }: Dependances,
  identite: Identite,
): Promise<string> {
  const { emetteur, sujet, courriel, libelle, organisation } = identite
  const presente = { courriel, libelle, organisation, derniereConnexionLe: maintenant }
  return db.transaction(async (tx) => {
    const connu = (await agentParIdentite(tx, emetteur, sujet)) ?? (await agentEnAttente(tx, courriel))
    if (connu) {
      await tx
        .update(agent)
        .set({ ...presente, emetteur, sujet })
        .where(eq(agent.id, connu.id))
      return connu.id
    }
    // Deux premières connexions au même instant : la seconde retrouve l’agent que la première vient de créer.
    const [cree] = await tx
      .insert(agent)
      .values({ id: nouvelId(), emetteur, sujet, ...presente, creeLe: maintenant })
      .onConflictDoUpdate({ target: [agent.emetteur, agent.sujet], set: presente })
      .returning({ id: agent.id })
    if (!cree) throw new Error('L’agent n’a pas pu être enregistré.')
    return cree.id
  })
}
