import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import * as z from 'zod'
import { can } from '@sssi/domain'
import { libelleAttaque, titreMarque } from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import type { AgentConnecte, Horloge } from '../../../core/trpc/context.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { OBJET_ALERTE } from '../contexte.ts'
import { lireAlerte } from '../lire-alerte.ts'
import { acquittementsEnCsv } from './acquittements-en-csv.ts'

export interface DependancesDeLExport {
  readonly db: Db
  readonly horloge: Horloge
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

const adresseSchema = z.object({ id: z.uuid() })

type DossierDAlerte = NonNullable<Awaited<ReturnType<typeof lireAlerte>>>

const nomDuFichier = ({ exercice, reference }: DossierDAlerte): string =>
  `${exercice ? 'exercice-' : ''}${reference}`

function enJson(dossier: DossierDAlerte, exporteLe: Date): string {
  const { personnes: _, suivis, ...reste } = dossier
  const contenu = {
    titre: titreMarque(reste),
    marque: `TLP:${reste.tlp}`,
    nature: libelleAttaque(reste.attaque),
    exporteLe: exporteLe.toISOString(),
    alerte: reste,
    organismes: suivis.map(({ peutAcquitter: __, ...suivi }) => suivi),
  }
  return `${JSON.stringify(contenu, null, 2)}\n`
}

/** `/exports/alertes/:id` : le dossier d’une alerte ; `:id.csv` : ses acquittements, contact par contact. Pour qui peut la lire. */
export function enregistrerExportDAlerte(
  app: FastifyInstance,
  { db, horloge, agentDe }: DependancesDeLExport,
): void {
  /** Rend l’alerte demandée, une fois son export inscrit au journal ; pour qui ne la lit pas, elle n’existe pas. */
  async function exporter(requete: FastifyRequest, reponse: FastifyReply, forme: 'json' | 'csv') {
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
    const types = { json: 'application/json', csv: 'text/csv' } as const
    const suite = { json: '', csv: '-acquittements' } as const
    return reponse
      .type(`${types[forme]}; charset=utf-8`)
      .header(
        'content-disposition',
        `attachment; filename="${nomDuFichier(dossier)}${suite[forme]}.${forme}"`,
      )
      .send(forme === 'json' ? enJson(dossier, le) : acquittementsEnCsv(dossier))
  }
  app.get('/exports/alertes/:id', (requete, reponse) => exporter(requete, reponse, 'json'))
  app.get('/exports/alertes/:id.csv', (requete, reponse) => exporter(requete, reponse, 'csv'))
}
