import type { FastifyInstance } from 'fastify'
import type Provider from 'oidc-provider'
import * as z from 'zod'
import { origineAdmise, phraseOrigineRefusee } from '../../http/origine.ts'
import { comptesDeDemonstration } from './comptes.ts'
import { CHEMIN_DEMONSTRATION } from './fournisseur-demonstration.ts'
import { rendrePageComptes } from './page-comptes.ts'

export interface Dependances {
  readonly provider: Provider
  readonly urlPublique: string
  readonly habillage: string
}

const choixSchema = z.object({ compte: z.enum(comptesDeDemonstration.map((compte) => compte.id)) })

/** La page du choix du compte, entre la demande du portail et le retour chez lui. */
function choixDuCompte(app: FastifyInstance, { provider, urlPublique, habillage }: Dependances): void {
  const chemin = `${CHEMIN_DEMONSTRATION}/compte/:uid`
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 2048 },
    (_, corps, fini) => fini(null, Object.fromEntries(new URLSearchParams(String(corps)))),
  )

  app.get<{ Params: { uid: string } }>(chemin, async (requete, reponse) => {
    const { uid } = await provider.interactionDetails(requete.raw, reponse.raw)
    return reponse
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(rendrePageComptes(`${CHEMIN_DEMONSTRATION}/compte/${uid}`, habillage))
  })

  app.post(chemin, async (requete, reponse) => {
    if (!origineAdmise(requete, urlPublique))
      return reponse.code(403).type('text/plain; charset=utf-8').send(phraseOrigineRefusee(urlPublique))
    const choix = choixSchema.safeParse(requete.body)
    if (!choix.success)
      return reponse.code(400).type('text/plain; charset=utf-8').send('Choisissez un compte de la liste.')
    const suite = await provider.interactionResult(requete.raw, reponse.raw, {
      login: { accountId: choix.data.compte },
    })
    return reponse.redirect(suite, 303)
  })
}

/** Le reste du fournisseur lit lui-même ses requêtes : Fastify lui passe la main sans toucher au corps. */
function protocole(app: FastifyInstance, { provider, urlPublique }: Dependances): void {
  const traiter = provider.callback()
  const { host, protocol } = new URL(urlPublique)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_, __, fini) => fini(null))

  app.all(`${CHEMIN_DEMONSTRATION}/*`, (requete, reponse) => {
    const { raw } = requete
    raw.headers.host = host
    raw.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    delete raw.headers['x-forwarded-host']
    Object.assign(raw, { originalUrl: raw.url })
    raw.url = (raw.url ?? '/').slice(CHEMIN_DEMONSTRATION.length)
    for (const [nom, valeur] of Object.entries(reponse.getHeaders()))
      if (valeur !== undefined) reponse.raw.setHeader(nom, valeur)
    reponse.hijack()
    void traiter(raw, reponse.raw)
  })
}

export async function enregistrerDemonstration(
  app: FastifyInstance,
  dependances: Dependances,
): Promise<void> {
  await app.register(async (portee) => choixDuCompte(portee, dependances))
  await app.register(async (portee) => protocole(portee, dependances))
}
