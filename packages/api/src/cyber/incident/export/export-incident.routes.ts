import { can } from '@sssi/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '../../../core/db/db.ts'
import type { Depot } from '../../../core/depot/depot.ts'
import { origineAdmise, phraseOrigineRefusee } from '../../../core/http/origine.ts'
import type { AgentConnecte, Horloge } from '../../../core/trpc/context.ts'
import { identifiant } from '../../../core/trpc/saisie.ts'
import { inscrireFaits } from '../changer-incident.ts'
import { archiver } from './archiver.ts'
import { composerDossier } from './composer-dossier.ts'

export interface DependancesDeLExport {
  readonly db: Db
  readonly depot: Depot
  readonly horloge: Horloge
  readonly urlPublique: string
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

const refuser = (reponse: FastifyReply, code: number, message: string) =>
  reponse.code(code).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(message)

/** `GET /exports/incidents/<id>.zip` : le dossier d’un incident, pour qui peut le lire ; l’export entre au journal. */
export function enregistrerExportDIncident(app: FastifyInstance, dependances: DependancesDeLExport): void {
  const { db, depot, horloge, urlPublique, agentDe } = dependances

  app.get<{ Params: { id: string } }>('/exports/incidents/:id.zip', async (requete, reponse) => {
    if (!origineAdmise(requete, urlPublique)) return refuser(reponse, 403, phraseOrigineRefusee(urlPublique))
    const agent = await agentDe(requete)
    if (!agent) return refuser(reponse, 401, 'Connectez-vous pour exporter ce dossier.')
    const id = identifiant.safeParse(requete.params.id)
    const ctx = { db, agent, horloge }
    const complet =
      id.success && can(agent, 'incident.lire', { type: 'plan' })
        ? await composerDossier(ctx, depot, id.data)
        : null
    if (!complet) return refuser(reponse, 404, 'Cet incident n’existe pas, ou vous n’y avez pas accès.')
    const { incident, diffusion } = complet.dossier
    await inscrireFaits(db, ctx, incident.id, [{ fait: 'incident_exporte', detail: { tlp: diffusion.tlp } }])
    const nom = `${incident.reference}-TLP-${diffusion.tlp.replace('+', '-')}.zip`
    return reponse
      .headers({
        'cache-control': 'private, no-store',
        'content-disposition': `attachment; filename="${nom}"`,
      })
      .type('application/zip')
      .send(Buffer.from(await archiver(complet)))
  })
}
