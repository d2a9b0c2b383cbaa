import { brotliDecompressSync } from 'node:zlib'
import { randomUUID } from 'node:crypto'
import { filtreDepuisUrl } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { agent } from '../agent/agent.table.ts'
import { habiliterPremierAnimateur } from '../agent/premier-animateur.service.ts'
import { creerNavigateur, seConnecter, type Navigateur } from './testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from './testing/serveur-de-test.ts'

let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
let serveur: ServeurDeTest
let animateur: Navigateur
let sansDroit: Navigateur

const { vue: _, ...requete } = filtreDepuisUrl(new URLSearchParams())
const liste = `/trpc/steering.action.list?input=${encodeURIComponent(JSON.stringify(requete))}`

beforeAll(async () => {
  base = await ouvrirBaseDeTest('pglite')
  serveur = await ouvrirServeurDeTest(base)
  await habiliterPremierAnimateur(
    { db: base.db, maintenant: serveur.horloge.maintenant(), nouvelId: randomUUID },
    'animation-dss@demonstration.invalid',
  )
  animateur = creerNavigateur(serveur.adresse, serveur.config.urlPublique)
  sansDroit = creerNavigateur(serveur.adresse, serveur.config.urlPublique)
  await seConnecter(animateur, 'animation-dss')
  await seConnecter(sansDroit, 'agent-sans-droit')
})
afterAll(async () => {
  await serveur.fermer()
  await base.fermer()
})

function changer(navigateur: Navigateur, procedure: string, donnees: unknown): Promise<Response> {
  return navigateur.demander(`/trpc/${procedure}`, {
    method: 'POST',
    headers: { origin: serveur.config.urlPublique, 'content-type': 'application/json' },
    body: JSON.stringify(donnees),
  })
}

describe('la liste du plan, gardée d’une demande à l’autre', () => {
  test('n’est pas renvoyée à qui l’a déjà', async () => {
    const premiere = await animateur.demander(liste)
    const etag = premiere.headers.get('etag') ?? ''
    expect(premiere.headers.get('cache-control')).toBe('private, no-cache')
    const seconde = await animateur.demander(liste, { headers: { 'if-none-match': etag } })
    expect([seconde.status, await seconde.text()]).toEqual([304, ''])
  })

  test('est la même, comprimée ou non, première ou suivante', async () => {
    const lire = async (codage: string) => {
      const reponse = await animateur.demander(liste, { headers: { 'accept-encoding': codage } })
      return [reponse.headers.get('content-encoding'), (await reponse.json()).result.data.total] as const
    }
    expect(await lire('br')).toEqual(['br', 103])
    expect(await lire('gzip')).toEqual(['gzip', 103])
    expect(await lire('identity')).toEqual([null, 103])
  })

  test('change dès que le plan change', async () => {
    const avant = await animateur.demander(liste)
    const change = await changer(animateur, 'steering.action.assignChefsDeFile', {
      code: 'A1-015',
      version: 0,
      chefsDeFile: ['CNAV'],
    })
    expect(change.status).toBe(200)
    const apres = await animateur.demander(liste, {
      headers: { 'if-none-match': avant.headers.get('etag') ?? '' },
    })
    expect(apres.status).toBe(200)
  })

  test('n’est pas donnée à qui n’en a pas le droit, même gardée', async () => {
    await animateur.demander(liste)
    expect((await sansDroit.demander(liste)).status).toBe(403)
    expect((await creerNavigateur(serveur.adresse, serveur.config.urlPublique).demander(liste)).status).toBe(
      401,
    )
    expect((await animateur.demander(liste, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
      403,
    )
  })
})

describe('un droit accordé ou retiré', () => {
  test('vaut dès la demande suivante de l’agent, sans nouvelle connexion', async () => {
    const [connu] = await base.db.select().from(agent).where(eq(agent.sujet, 'agent-sans-droit'))
    const accord = await changer(animateur, 'administration.habilitation.grant', {
      beneficiaire: { agentId: connu?.id },
      role: 'lecteur',
      organisme: 'CNAM',
      action: null,
    })
    const { id } = (await accord.json()).result.data
    expect((await sansDroit.demander(liste)).status).toBe(200)
    await changer(animateur, 'administration.habilitation.withdraw', { id })
    expect((await sansDroit.demander(liste)).status).toBe(403)
  })
})

describe('une procédure', () => {
  const appeler = (
    headers: Record<string, string>,
    payload: string,
    chemin = 'administration.habilitation.withdraw',
  ) => serveur.app.inject({ method: 'POST', url: `/trpc/${chemin}`, headers, payload })
  const json = { 'content-type': 'application/json' }

  test.each([
    ['sans origine', {}],
    ['d’un autre site', { origin: 'https://ailleurs.exemple' }],
    ['d’une origine masquée', { origin: 'null' }],
  ])('appelée %s est refusée', async (_, headers) => {
    const reponse = await appeler({ ...json, ...headers }, '{"id":"x"}')
    expect(reponse.statusCode).toBe(403)
    expect(reponse.json().error.message).toContain('ne vient pas du portail')
  })

  test('un autre format que JSON est refusé par une phrase, dans la forme des procédures', async () => {
    const reponse = await appeler({ 'content-type': 'text/plain', origin: serveur.config.urlPublique }, '{}')
    expect(reponse.statusCode).toBe(415)
    expect(reponse.json().error).toMatchObject({
      message: expect.stringContaining('JSON'),
      data: { code: 'UNSUPPORTED_MEDIA_TYPE', requeteId: reponse.headers['x-request-id'] },
    })
  })

  test('plus d’un mégaoctet est refusé par une phrase', async () => {
    const reponse = await appeler(
      { ...json, origin: serveur.config.urlPublique },
      `"${'a'.repeat(1024 * 1024)}"`,
    )
    expect(reponse.statusCode).toBe(413)
    expect(reponse.json().error.message).toContain('trop volumineux')
  })

  test('un lot démesuré est refusé', async () => {
    const chemins = Array.from({ length: 30 }, () => 'portail.session.get').join(',')
    const reponse = await serveur.app.inject({ url: `/trpc/${chemins}?batch=1&input={}` })
    expect(reponse.statusCode).toBe(400)
  })

  test('un changement demandé en GET est refusé', async () => {
    const reponse = await serveur.app.inject({
      url: '/trpc/administration.habilitation.withdraw?input=%7B%22id%22%3A%22x%22%7D',
    })
    expect(reponse.statusCode).toBe(405)
  })

  test('une lecture demandée par un autre site est refusée', async () => {
    const reponse = await serveur.app.inject({
      url: '/trpc/portail.session.get',
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(reponse.statusCode).toBe(403)
  })

  test('les longues réponses sont comprimées', async () => {
    const reponse = await serveur.app.inject({
      url: '/trpc/portail.plan.list',
      headers: { 'accept-encoding': 'br' },
    })
    expect(reponse.headers['content-encoding']).toBe('br')
    expect(JSON.parse(brotliDecompressSync(reponse.rawPayload).toString()).result.data.actions).toHaveLength(
      103,
    )
  })
})
