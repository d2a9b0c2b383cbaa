import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import type { Db } from '../../../core/db/db.ts'
import { origineAdmise, phraseOrigineRefusee } from '../../../core/http/origine.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { acquitter, tenirAlerte } from '../acquitter.ts'
import { lireLien, type LienLu } from './lire-lien.ts'
import { rendrePageDuLien } from './page-du-lien.ts'

export interface DependancesDuLien {
  readonly db: Db
  readonly horloge: Horloge
  readonly nouvelId: () => string
  readonly urlPublique: string
  readonly habillage: string
}

const adresseSchema = z.object({ jeton: z.string().regex(/^[\w-]{43}$/) })
const CHEMIN = '/acquitter/:jeton'
/** Deviner un jeton de 256 bits est sans espoir ; essayer ne doit pas non plus coûter au portail. */
const limite = { config: { rateLimit: { max: 60, timeWindow: 60_000 } } }

const codes: Readonly<Record<LienLu['etat'], number>> = {
  inconnu: 404,
  expire: 410,
  levee: 200,
  deja: 200,
  valable: 200,
}

/** Acquitter par le lien d’un courriel, sans se connecter : une page, puis une confirmation. */
export function enregistrerLien(app: FastifyInstance, dependances: DependancesDuLien): void {
  const { db, horloge, nouvelId, urlPublique, habillage } = dependances
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 1024 },
    (_, __, fini) => fini(null),
  )
  // L’adresse porte le jeton : elle ne sort pas de la page, et aucun cache ne la garde.
  app.addHook('onRequest', async (_, reponse) => {
    reponse.header('referrer-policy', 'same-origin').header('cache-control', 'no-store')
  })
  const jetonDe = (adresse: unknown) => adresseSchema.safeParse(adresse).data?.jeton ?? ''
  const rendre = (lu: LienLu, jeton: string) => rendrePageDuLien(lu, `/acquitter/${jeton}`, habillage)

  app.get(CHEMIN, limite, async (requete, reponse) => {
    const jeton = jetonDe(requete.params)
    const lu = await lireLien(db, jeton, horloge.maintenant())
    return reponse.code(codes[lu.etat]).type('text/html; charset=utf-8').send(rendre(lu, jeton))
  })

  app.post(CHEMIN, limite, async (requete, reponse) => {
    if (!origineAdmise(requete, urlPublique))
      return reponse.code(403).type('text/plain; charset=utf-8').send(phraseOrigineRefusee(urlPublique))
    const jeton = jetonDe(requete.params)
    const maintenant = horloge.maintenant()
    await db.transaction(async (tx) => {
      const vu = await lireLien(tx, jeton, maintenant)
      const tenue = vu.etat === 'valable' ? await tenirAlerte(tx, vu.alerte.id) : null
      // Levée, ou acquittée par un autre clic, le temps de la tenir.
      if (vu.etat !== 'valable' || tenue?.etat !== 'en_cours') return
      await acquitter(tx, { maintenant, nouvelId, urlPublique }, tenue, {
        organisme: vu.appel.organisme,
        nom: vu.appel.nom,
        voie: 'courriel',
        agent: null,
        appelIds: [vu.appel.id],
      })
    })
    return reponse.redirect(`/acquitter/${jeton}`, 303)
  })
}
