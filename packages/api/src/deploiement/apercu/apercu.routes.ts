import { and, eq, gt, sql } from 'drizzle-orm'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hacher } from '../../core/auth/jeton.ts'
import type { Sessions } from '../../core/auth/sessions.ts'
import { CANAL } from '../../core/catalogue/creer-catalogue.ts'
import type { Db } from '../../core/db/db.ts'
import { rendreErreur } from '../../core/http/page-simple.ts'
import type { AgentConnecte, Horloge } from '../../core/trpc/context.ts'
import { deploiementDeSection } from '../../core/registre/deploiement-de-section.table.ts'
import { apercu } from '../../core/registre/apercu.table.ts'

export interface Dependances {
  readonly db: Db
  readonly horloge: Horloge
  readonly sessions: Sessions
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
  readonly jetonDe: (requete: FastifyRequest) => string | null
  readonly habillage: string
}

const RACINE = '/deploiement/apercu'
const JETON = /^[\w-]{43}$/

/**
 * Ouvre un aperçu à l’agent à qui il a été donné, dans sa session ; y met fin. Le lien seul ne montre rien : il faut être
 * connecté, et être cet agent.
 */
export function enregistrerApercu(app: FastifyInstance, dependances: Dependances): void {
  const { db, horloge, sessions, agentDe, jetonDe, habillage } = dependances

  /** Les autres processus gardent les sessions quelques secondes : sans annonce, la page suivante pourrait ne pas en tenir compte. */
  async function montrer(requete: FastifyRequest, apercuHache: string | null): Promise<void> {
    const jeton = jetonDe(requete)
    if (jeton === null) return
    await sessions.montrer(jeton, apercuHache)
    await db.execute(
      sql`select pg_notify(${CANAL}, json_build_object('par', current_setting('application_name'))::text)`,
    )
  }

  const refuser = (requete: FastifyRequest, reponse: FastifyReply, code: number, phrases: string[]) =>
    reponse
      .code(code)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(
        rendreErreur({
          titre: 'Cet aperçu ne s’ouvre pas',
          phrases,
          lien: { href: '/', libelle: 'Revenir à l’accueil' },
          reference: requete.id,
          habillage,
        }),
      )

  app.get(`${RACINE}/fin`, async (requete, reponse) => {
    if (await agentDe(requete)) await montrer(requete, null)
    return reponse.header('cache-control', 'no-store').redirect('/', 303)
  })

  app.get<{ Params: { jeton: string } }>(`${RACINE}/:jeton`, async (requete, reponse) => {
    const { jeton } = requete.params
    const agent = await agentDe(requete)
    if (!agent)
      return reponse
        .header('cache-control', 'no-store')
        .redirect(`/auth/connexion?retour=${encodeURIComponent(`${RACINE}/${jeton}`)}`, 303)
    const jetonHache = hacher(jeton)
    const [trouve] = JETON.test(jeton)
      ? await db
          .select({ agentId: apercu.agentId, prefixe: deploiementDeSection.prefixe })
          .from(apercu)
          .innerJoin(deploiementDeSection, eq(deploiementDeSection.section, apercu.section))
          .where(and(eq(apercu.jetonHache, jetonHache), gt(apercu.expireLe, horloge.maintenant())))
      : []
    if (!trouve)
      return refuser(requete, reponse, 404, [
        'Ce lien a expiré, ou n’a jamais été donné.',
        'Demandez-en un autre à l’équipe de la section.',
      ])
    if (trouve.agentId !== agent.id)
      return refuser(requete, reponse, 403, [
        'Ce lien a été donné à un autre agent : il ne vaut que pour lui.',
        'Demandez le vôtre à l’équipe de la section.',
      ])
    await montrer(requete, jetonHache)
    return reponse.header('cache-control', 'no-store').redirect(trouve.prefixe, 303)
  })
}
