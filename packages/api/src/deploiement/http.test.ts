import { randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../core/http/testing/serveur-de-test.ts'
import { ouvrirBaseDeTest } from '../testing/base.ts'
import { ajouterCle } from './cle/ajouter-cle.ts'
import { uneCle } from './cle/testing/cle-de-test.ts'
import { uneCommande } from './commande/testing/commande-de-test.ts'
import { fichiersDe, manifeste, uneArchive, uneDescription } from './publication/testing/archive-de-test.ts'

const cle = uneCle()
let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
let serveur: ServeurDeTest

beforeAll(async () => {
  base = await ouvrirBaseDeTest('pglite')
  serveur = await ouvrirServeurDeTest(base)
  await base.db.transaction(async (tx) =>
    ajouterCle(tx, {
      section: 'essai',
      organisme: 'CNAM',
      clePublique: cle.clePublique,
      libelle: 'Chaîne',
      le: serveur.horloge.maintenant(),
      auteur: null,
      trace: {},
    }),
  )
})
afterAll(async () => {
  await serveur.fermer()
  await base.fermer()
})

async function publier(archive: Buffer, type = 'application/gzip') {
  const reponse = await fetch(`${serveur.adresse}/deploiement/publications`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: new Uint8Array(archive),
  })
  return { statut: reponse.status, corps: (await reponse.json()) as Record<string, unknown> }
}

async function commander(commande: { fait: string; [champ: string]: unknown }) {
  const { urlPublique } = serveur.config
  const reponse = await fetch(`${serveur.adresse}/deploiement/commandes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      uneCommande(cle, serveur.horloge.maintenant(), { portail: urlPublique, ...commande }),
    ),
  })
  return { statut: reponse.status, corps: (await reponse.json()) as Record<string, unknown> }
}

/** Une section qui ne demande rien à l’API : celle du portail de test n’est pas ce que l’on essaie ici. */
async function archive(version: string, composants: string[] = []): Promise<Buffer> {
  const voulu = manifeste('essai', { requiert: { portail: ['navigation'], api: [] } })
  const fichiers = { ...fichiersDe('essai'), 'section.json': JSON.stringify(voulu) }
  const description = {
    ...uneDescription('essai', version, fichiers),
    manifeste: voulu,
    portail: { contrat: 1, capacites: ['navigation'], composants },
    api: {},
  }
  return uneArchive({ cle, description, fichiers })
}

describe('l’adresse des publications', () => {
  test('garde une version, et en sert aussitôt les fichiers, pour toujours', async () => {
    expect(await publier(await archive('1.0.0'))).toMatchObject({
      statut: 201,
      corps: { section: 'essai', version: '1.0.0', fichiers: 4 },
    })
    const fichier = await fetch(`${serveur.adresse}/sections/essai/1.0.0/remoteEntry.js`)
    expect(fichier.status).toBe(200)
    expect(await fichier.text()).toBe(fichiersDe('essai')['remoteEntry.js'])
    expect(fichier.headers.get('cache-control')).toContain('immutable')
  })

  test('répond à un refus par sa phrase, son étiquette et son détail', async () => {
    expect(await publier(await archive('1.0.0'))).toMatchObject({
      statut: 409,
      corps: { erreur: { code: 'version_deja_enregistree', message: expect.stringContaining('1.0.0') } },
    })
  })

  test('n’accepte que des archives', async () => {
    expect(await publier(Buffer.from('{}'), 'application/json')).toMatchObject({
      statut: 415,
      corps: { erreur: { message: expect.stringContaining('tar.gz') } },
    })
  })

  test('refuse ce qui s’annonce trop gros sans le recevoir', async () => {
    const statut = await new Promise<number>((resoudre, rejeter) => {
      const { hostname, port } = new URL(serveur.adresse)
      const envoi = request(
        {
          hostname,
          port,
          method: 'POST',
          path: '/deploiement/publications',
          headers: { 'content-type': 'application/gzip', 'content-length': 500_000_000 },
        },
        (reponse) => {
          resoudre(reponse.statusCode ?? 0)
          envoi.destroy()
        },
      ).on('error', rejeter)
      envoi.write('x')
    })
    expect(statut).toBe(413)
  })

  test('refuse pendant l’envoi, et l’équipe lit pourquoi', async () => {
    const bruit = { ...fichiersDe('essai'), 'assets/bruit.png': randomBytes(4_000_000) }
    const envoi = await uneArchive({
      cle: uneCle(),
      description: uneDescription('essai', '1.1.0'),
      fichiers: bruit,
    })
    expect(await publier(envoi)).toMatchObject({ statut: 401, corps: { erreur: { code: 'cle_inconnue' } } })
  })
})

describe('l’adresse des commandes', () => {
  test('active une version, et la page la sert aussitôt', async () => {
    expect(await commander({ fait: 'activer', version: '1.0.0' })).toMatchObject({
      statut: 200,
      corps: { resultat: { revision: expect.any(Number) } },
    })
    const page = await fetch(serveur.adresse, { headers: { accept: 'text/html' } })
    expect(await page.text()).toContain('/sections/essai/1.0.0/remoteEntry.js')
  })

  test('dit un par un ce qui empêche d’activer', async () => {
    await publier(await archive('1.2.0', ['FriseInconnue']))
    const { statut, corps } = await commander({ fait: 'activer', version: '1.2.0' })
    expect(statut).toBe(422)
    expect(corps['erreur']).toMatchObject({
      code: 'version_incompatible',
      message: expect.stringMatching(/1\.2\.0 ne convient pas à ce portail\.$/),
      details: [expect.stringContaining('FriseInconnue')],
    })
  })

  test.each([
    ['une version inconnue', { fait: 'activer', version: '9.9.9' }, 404],
    ['un autre portail', { fait: 'etat', portail: 'https://ailleurs.exemple.fr' }, 401],
    ['une autre section', { fait: 'etat', section: 'cyber' }, 403],
    ['un ordre inconnu', { fait: 'effacer' }, 400],
  ])('refuse %s', async (_cas, commande, statut) => {
    expect(await commander(commande)).toMatchObject({
      statut,
      corps: { erreur: { message: expect.any(String) } },
    })
  })

  test('refuse ce qui n’est pas du JSON, avec la même forme', async () => {
    const reponse = await fetch(`${serveur.adresse}/deploiement/commandes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(reponse.status).toBe(400)
    expect(await reponse.json()).toMatchObject({ erreur: { code: 'echec', message: expect.any(String) } })
  })
})
