import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { can } from '@sssi/domain'
import { libelleAttaque, titreMarque } from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import type { AgentConnecte, Horloge } from '../../../core/trpc/context.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { OBJET_ALERTE } from '../contexte.ts'
import { lireAlerte } from '../lire-alerte.ts'

export interface DependancesDeLExport {
  readonly db: Db
  readonly horloge: Horloge
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

const adresseSchema = z.object({ id: z.uuid() })

/** `GET /exports/alertes/:id` : le dossier d’une alerte, en JSON, pour qui peut la lire. */
export function enregistrerExportDAlerte(
  app: FastifyInstance,
  { db, horloge, agentDe }: DependancesDeLExport,
): void {
  app.get('/exports/alertes/:id', async (requete, reponse) => {
    reponse.header('cache-control', 'private, no-store')
    const agent = await agentDe(requete)
    const lue = adresseSchema.safeParse(requete.params)
    const permis = agent !== null && can(agent, 'cyber.lire', { type: 'plan' })
    const dossier = permis && lue.success ? await lireAlerte(db, agent, lue.data.id) : null
    if (!dossier || !agent)
      return reponse
        .code(404)
        .type('text/plain; charset=utf-8')
        .send('Cette alerte n’existe pas, ou vous n’y avez pas accès.')
    const le = horloge.maintenant()
    await inscrireAuJournalCyber(db, {
      objet: OBJET_ALERTE,
      objetId: dossier.id,
      fait: 'alerte_exportee',
      agent,
      le,
    })
    const { personnes: _, suivis, ...reste } = dossier
    const contenu = {
      titre: titreMarque(reste),
      marque: `TLP:${reste.tlp}`,
      nature: libelleAttaque(reste.attaque),
      exporteLe: le.toISOString(),
      alerte: reste,
      organismes: suivis.map(({ peutAcquitter: __, ...suivi }) => suivi),
    }
    const marque = reste.exercice ? 'exercice-' : ''
    return reponse
      .type('application/json; charset=utf-8')
      .header('content-disposition', `attachment; filename="${marque}${reste.reference}.json"`)
      .send(`${JSON.stringify(contenu, null, 2)}\n`)
  })
}
