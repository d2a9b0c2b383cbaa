import { can, jourDe, organismeCodes } from '@sssi/domain'
import { tauxDuReleve, voitLaSphere } from '@sssi/domain/cyber'
import { asc, eq } from 'drizzle-orm'
import { fichiersDe } from '../../../core/televersement/rattacher-fichiers.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok } from '../../../core/trpc/result.ts'
import { lireJournalCyber } from '../../journal/lire-journal-cyber.ts'
import { campagneIntrouvable } from '../campagne.errors.ts'
import { releveDeCampagne, type ReleveEnregistre } from '../campagne.table.ts'
import { derniersReleves, medianesDe } from '../chiffrer.ts'
import { lireCampagne, OBJET_CAMPAGNE } from '../lire-campagne.ts'
import type { GetCampagneInput } from './get-campagne.input.ts'

/** Les médianes de la sphère au soir de chaque jour où quelqu’un a relevé : une courbe que chacun peut lire. */
function histoireDesMedianes(une: Parameters<typeof medianesDe>[0], releves: readonly ReleveEnregistre[]) {
  const jours = [...new Set(releves.map(({ jour }) => jour))]
  return jours.map((jour) => ({
    jour,
    ...medianesDe(une, derniersReleves(releves.filter((releve) => releve.jour <= jour)).values()),
  }))
}

/**
 * Une campagne, ses supports, et la participation que l’agent peut lire : toutes pour le CERT et le HFDS, celle de son organisme
 * pour un RSSI, à côté de la médiane de la sphère. Jamais un classement.
 */
export async function getCampagne({ db, agent, horloge }: ContexteAgent, { id }: GetCampagneInput) {
  const une = await lireCampagne(db, agent, id)
  if (!une) return echec(campagneIntrouvable())
  const [releves, fichiers, journal] = await Promise.all([
    db
      .select()
      .from(releveDeCampagne)
      .where(eq(releveDeCampagne.campagneId, id))
      .orderBy(asc(releveDeCampagne.jour)),
    fichiersDe(db, OBJET_CAMPAGNE, id),
    lireJournalCyber(db, OBJET_CAMPAGNE, id, 50),
  ])
  const peutGerer = can(agent, 'campagne.gerer', { type: 'plan' })
  const sphere = voitLaSphere(agent)
  const siens = organismeCodes.filter((organisme) =>
    can(agent, 'campagne.participer', { type: 'organisme', organisme }),
  )
  const lisible = (organisme: ReleveEnregistre['organisme'] | null) =>
    sphere || (organisme !== null && siens.includes(organisme))
  const derniers = derniersReleves(releves)
  return ok({
    ...une,
    fichiers,
    aujourdhui: jourDe(horloge.maintenant()),
    peutGerer,
    /** Les organismes pour lesquels l’agent relève la participation. */
    siens,
    participants: derniers.size,
    sansReleve: sphere ? organismeCodes.filter((organisme) => !derniers.has(organisme)) : [],
    medianes: medianesDe(une, derniers.values()),
    histoire: histoireDesMedianes(une, releves),
    releves: releves
      .filter(({ organisme }) => lisible(organisme))
      .map((releve) => ({
        ...releve,
        le: releve.le.toISOString(),
        taux: tauxDuReleve(releve, une.indicateurs),
      })),
    journal: journal
      .filter(({ fait, agentOrganisme }) => fait !== 'participation_relevee' || lisible(agentOrganisme))
      .map(({ id: cle, le, agentLibelle, fait, detail }) => ({
        id: cle,
        le: le.toISOString(),
        par: agentLibelle,
        fait,
        jour: String(detail['jour'] ?? ''),
      })),
  })
}
