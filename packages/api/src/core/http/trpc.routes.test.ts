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
