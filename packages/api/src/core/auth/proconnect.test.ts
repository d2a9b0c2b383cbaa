import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeAll, afterAll, describe, expect, test } from 'vitest'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { creerNavigateur, seConnecter } from '../http/testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../http/testing/serveur-de-test.ts'
import { enregistrerDemonstration } from './demonstration/demonstration.routes.ts'
import {
  CHEMIN_DEMONSTRATION,
  CLIENT_DEMONSTRATION,
  creerFournisseurDeDemonstration,
} from './demonstration/fournisseur-demonstration.ts'

const portail = 'https://portail.exemple.fr'
const secret = 'secret-du-portail-chez-le-fournisseur'

const nouvelleCle = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  use: 'sig',
  alg: 'RS256',
  kid: 'cle',
})

function portLibre(): Promise<number> {
  return new Promise((resoudre) => {
    const serveur = createServer().listen(0, '127.0.0.1', () => {
      const adresse = serveur.address()
      serveur.close(() => resoudre(typeof adresse === 'object' && adresse ? adresse.port : 0))
    })
  })
}

let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
let fournisseur: FastifyInstance | undefined
let serveur: ServeurDeTest | undefined

beforeAll(async () => {
  base = await ouvrirBaseDeTest('pglite')
})
afterEach(async () => {
  await serveur?.fermer()
  await fournisseur?.close()
})
afterAll(() => base.fermer())

/** Un fournisseur d’identité sur un autre site que le portail, comme ProConnect, et le portail qui s’y fie. */
async function ouvrir(clesPubliees?: Record<string, unknown>[]) {
  const site = `http://127.0.0.1:${await portLibre()}`
  const provider = creerFournisseurDeDemonstration(false, {
    urlPublique: site,
    cles: { jwk: nouvelleCle(), cookies: ['cookies-du-fournisseur-d-identite'], secret },
    cheminDeRetour: `${portail}/auth/retour`,
    cheminDeconnecte: `${portail}/auth/deconnecte`,
    rendreErreur: String,
  })
  fournisseur = Fastify()
  if (clesPubliees) fournisseur.get(`${CHEMIN_DEMONSTRATION}/jwks`, () => ({ keys: clesPubliees }))
  await enregistrerDemonstration(fournisseur, { provider, urlPublique: site, habillage: '' })
  await fournisseur.listen({ port: Number(new URL(site).port), host: '127.0.0.1' })
  serveur = await ouvrirServeurDeTest(base, {
    urlPublique: portail,
    proconnect: {
      issuer: `${site}${CHEMIN_DEMONSTRATION}`,
      clientId: CLIENT_DEMONSTRATION,
      clientSecret: secret,
    },
  })
  return { site, adresse: serveur.adresse, navigateur: creerNavigateur(serveur.adresse, portail) }
}

describe('avec un fournisseur d’identité d’un autre site', () => {
  test('on se connecte, et les comptes de démonstration ne sont plus proposés', async () => {
    const { navigateur } = await ouvrir()
    expect(await seConnecter(navigateur, 'direction', '/plan')).toBe(`${portail}/plan`)
    const session = await (await navigateur.demander('/trpc/portail.session.get')).json()
    expect(session.result.data).toMatchObject({
      agent: { libelle: 'Direction (lecture)' },
      connexionDeDemonstration: false,
      direct: false,
      comptesDemonstration: [],
    })
    expect((await navigateur.demander(`${portail}${CHEMIN_DEMONSTRATION}/auth`)).status).toBe(404)
  })

  test('la déconnexion y mène par une page, que `form-action` n’arrête pas', async () => {
    const { navigateur, site } = await ouvrir()
    await seConnecter(navigateur, 'direction')
    const page = await navigateur.envoyer('/auth/deconnexion')
    expect(page.status).toBe(200)
    const suite = /http-equiv="refresh" content="0;url=([^"]+)"/
      .exec(await page.text())?.[1]
      ?.replaceAll('&amp;', '&')
    expect(suite).toMatch(new RegExp(`^${site}${CHEMIN_DEMONSTRATION}/session/end\\?id_token_hint=`))
    expect((await navigateur.ouvrir(suite ?? '')).url).toBe(`${portail}/`)
  })

  test('une identité que ses clés ne signent pas est refusée', async () => {
    const { kty, n, e, kid, use, alg } = nouvelleCle() as Record<string, unknown>
    const { navigateur } = await ouvrir([{ kty, n, e, kid, use, alg }])
    await seConnecter(navigateur, 'direction')
    expect(navigateur.cookie('__Host-sssi')).toBeUndefined()
  })

  test('s’il ne répond pas, l’agent sait que rien n’est perdu', async () => {
    const { navigateur } = await ouvrir()
    await fournisseur?.close()
    const reponse = await navigateur.demander('/auth/connexion')
    expect(reponse.status).toBe(503)
    expect(await reponse.text()).toContain('Ce que vous aviez enregistré est intact.')
  })
})
