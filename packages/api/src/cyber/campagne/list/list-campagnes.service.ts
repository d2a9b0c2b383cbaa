import { can, jourDe, organismeCodes } from '@sssi/domain'
import { asc, desc, ne } from 'drizzle-orm'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { campagne, releveDeCampagne } from '../campagne.table.ts'
import { derniersReleves, medianesDe } from '../chiffrer.ts'

/** Les campagnes communes, la plus récente d’abord, avec ce qui reste à relever par les organismes de l’agent. */
export async function listCampagnes({ db, agent, horloge }: ContexteAgent) {
  const peutGerer = can(agent, 'campagne.gerer', { type: 'plan' })
  const [toutes, releves] = await Promise.all([
    db
      .select()
      .from(campagne)
      .where(peutGerer ? undefined : ne(campagne.etat, 'brouillon'))
      .orderBy(desc(campagne.debut), desc(campagne.id)),
    db.select().from(releveDeCampagne).orderBy(asc(releveDeCampagne.jour)),
  ])
  const siens = organismeCodes.filter((organisme) =>
    can(agent, 'campagne.participer', { type: 'organisme', organisme }),
  )
  const parCampagne = Map.groupBy(releves, ({ campagneId }) => campagneId)
  return {
    aujourdhui: jourDe(horloge.maintenant()),
    peutGerer,
    campagnes: toutes.map((une) => {
      const derniers = derniersReleves(parCampagne.get(une.id) ?? [])
      return {
        id: une.id,
        titre: une.titre,
        public: une.public,
        debut: une.debut,
        fin: une.fin,
        etat: une.etat,
        participants: derniers.size,
        medianeAcheves: medianesDe(une, derniers.values()).acheves,
        aRelever: une.etat === 'ouverte' ? siens.filter((organisme) => !derniers.has(organisme)) : [],
      }
    }),
  }
}
