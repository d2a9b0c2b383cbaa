import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from './testing/serveur-de-test.ts'

let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
let serveur: ServeurDeTest

beforeAll(async () => {
  base = await ouvrirBaseDeTest('pglite')
  serveur = await ouvrirServeurDeTest(base)
})
afterAll(async () => {
  await serveur.fermer()
  await base.fermer()
})

const page = { accept: 'text/html,application/xhtml+xml' }

const demander = (
  chemin: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' | 'PUT' = 'GET',
) => serveur.app.inject({ method, url: chemin, headers })

/** Une adresse envoyée telle quelle : les clients HTTP ordinaires simplifient `..` avant d’envoyer. */
function demanderBrut(chemin: string): Promise<{ statut: number; corps: string }> {
  return new Promise((resoudre, rejeter) => {
    const { hostname, port } = new URL(serveur.adresse)
    request({ hostname, port, path: chemin, agent: false }, (reponse) => {
      let corps = ''
      reponse.on('data', (morceau) => (corps += morceau))
      reponse.on('end', () => resoudre({ statut: reponse.statusCode ?? 0, corps }))
    })
      .on('error', rejeter)
      .end()
  })
}

const entreeDe = (html: string) => /\/sections\/cyber\/[^/"]+\//.exec(html)?.[0] ?? ''

describe('les pages', () => {
  test.each(['/', '/plan', '/cyber', '/cyber/actions/A5-022'])('%s est servie', async (chemin) => {
    const reponse = await demander(chemin, page)
    expect(reponse.statusCode).toBe(200)
    expect(reponse.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(reponse.headers['cache-control']).toBe('no-cache')
    expect(reponse.body).toContain('id="composition"')
  })

  test('une adresse inconnue est un vrai 404, avec la page du portail', async () => {
    const reponse = await demander('/cyber/inconnue', page)
    expect(reponse.statusCode).toBe(404)
    expect(reponse.body).toContain('id="composition"')
  })

  test('un fichier inconnu est un 404 qui n’est jamais du HTML', async () => {
    const reponse = await demander('/assets/disparu.js', { accept: '*/*' })
    expect(reponse.statusCode).toBe(404)
    expect(reponse.headers['content-type']).toContain('text/plain')
  })

  test('une page déjà connue n’est pas renvoyée', async () => {
    const { headers } = await demander('/', page)
    const reponse = await demander('/', { ...page, 'if-none-match': String(headers.etag) })
    expect(reponse.statusCode).toBe(304)
    expect(reponse.body).toBe('')
  })

  test('HEAD dit la même chose, sans le corps', async () => {
    const reponse = await demander('/inconnue', page, 'HEAD')
    expect([reponse.statusCode, reponse.body]).toEqual([404, ''])
  })

  test('une méthode imprévue reçoit une phrase et une référence', async () => {
    const reponse = await demander('/plan', {}, 'PUT')
    expect(reponse.statusCode).toBe(404)
    expect(reponse.json()).toEqual({
      erreur: expect.stringContaining('n’existe pas'),
      requeteId: reponse.headers['x-request-id'],
    })
  })
})

describe('un autre nom de cette machine', () => {
  test('mène à l’adresse publique, où la connexion aboutira', async () => {
    const reponse = await demander('/plan?axe=1', { ...page, host: '127.0.0.1:4000' })
    expect([reponse.statusCode, reponse.headers.location]).toEqual([307, 'http://localhost:4000/plan?axe=1'])
  })
})

describe('les en-têtes de sécurité', () => {
  test.each([
    '/',
    '/inconnue',
    '/health',
    '/assets/portail-3c4d.js',
    '/trpc/portail.session.get',
    '/donnees-ouvertes/plan.csv',
  ])('accompagnent %s', async (chemin) => {
    const { headers } = await demander(chemin, page)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['strict-transport-security']).toBeUndefined()
  })

  test('la carte d’import de la page est celle que la politique admet', async () => {
    const { createHash } = await import('node:crypto')
    const { headers, body } = await demander('/', page)
    const carte = /<script type="importmap">(.*?)<\/script>/.exec(body)?.[1] ?? ''
    const empreinte = createHash('sha256').update(carte).digest('base64')
    expect(headers['content-security-policy']).toContain(`'sha256-${empreinte}'`)
  })
})

describe('les fichiers', () => {
  test('ceux dont le nom porte l’empreinte sont gardés pour toujours, les autres se vérifient', async () => {
    const [horodate, autre] = await Promise.all([
      demander('/assets/portail-3c4d.js'),
      demander('/favicon.svg'),
    ])
    expect(horodate.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(horodate.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(autre.headers['cache-control']).toBe('no-cache')
    expect(autre.headers['content-type']).toContain('image/svg+xml')
  })

  test.each(['/shell.json', '/index.html', '/assets/portail-3c4d.js.map'])(
    '%s n’est pas publié',
    async (chemin) => {
      expect((await demander(chemin)).statusCode).toBe(404)
    },
  )

  test('sont comprimés selon ce que le navigateur accepte', async () => {
    const lire = async (accepte: string) =>
      serveur.app.inject({ url: '/assets/portail-3c4d.js', headers: { 'accept-encoding': accepte } })
    const [clair, br, gzip, refuse] = await Promise.all([
      lire('identity'),
      lire('gzip, br'),
      lire('gzip'),
      lire('br;q=0'),
    ])
    expect(clair.headers['content-encoding']).toBeUndefined()
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.rawPayload)).toEqual(clair.rawPayload)
    expect(gunzipSync(gzip.rawPayload)).toEqual(clair.rawPayload)
    expect(refuse.headers['content-encoding']).toBeUndefined()
    expect(br.headers.vary).toBe('accept-encoding')
    expect(new Set([clair, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
  })
})

describe('les sections', () => {
  test('leurs fichiers sont immuables sous leur version', async () => {
    const dossier = entreeDe((await demander('/', page)).body)
    const reponse = await demander(`${dossier}remoteEntry.js`)
    expect(reponse.statusCode).toBe(200)
    expect(reponse.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    // Ouvert comme une page, un fichier publié n’exécute rien : ni script, ni origine du portail.
    expect(reponse.headers['content-security-policy']).toMatch(/^default-src 'none';.* sandbox$/)
    expect(reponse.headers['content-type']).toBe('text/javascript; charset=utf-8')
    expect(reponse.body).toBe('export const cyber = 1')
  })

  test.each([
    'absent.js',
    '../../../../../secret.txt',
    '..%2f..%2f..%2fsecret.txt',
    '%2e%2e/%2e%2e/secret.txt',
    '....//secret.txt',
    '%00',
    'assets',
    '',
  ])('« %s » n’y donne rien', async (chemin) => {
    const dossier = entreeDe((await demander('/', page)).body)
    const { statut, corps } = await demanderBrut(`${dossier}${chemin}`)
    expect([400, 404]).toContain(statut)
    expect(corps).not.toContain('secret')
  })

  test.each([
    '/sections/cyber/0000000000000000/remoteEntry.js',
    '/sections/cloud/x/remoteEntry.js',
    '/sections/__proto__/x/y',
  ])('%s n’existe pas', async (chemin) => {
    const reponse = await demander(chemin, page)
    expect([reponse.statusCode, reponse.headers['content-type']]).toEqual([404, 'text/plain; charset=utf-8'])
  })

  test('une adresse mal codée est refusée sans faire d’erreur', async () => {
    expect((await demanderBrut('/%E0%A4%A')).statut).toBe(400)
  })
})

describe('ce qui se lit sans compte', () => {
  test('les données ouvertes, depuis n’importe quel site', async () => {
    const [json, csv] = await Promise.all([
      demander('/donnees-ouvertes/plan.json'),
      demander('/donnees-ouvertes/plan.csv'),
    ])
    expect(json.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8')
    for (const { headers } of [json, csv]) {
      expect(headers['access-control-allow-origin']).toBe('*')
      expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
      expect(headers.etag).toBeDefined()
    }
    expect(json.json()).toHaveLength(103)
  })

  test('le plan, et rien du suivi', async () => {
    const { result } = (await demander('/trpc/portail.plan.list')).json()
    expect(result.data.actions).toHaveLength(103)
    expect(result.data.axes).toHaveLength(5)
    expect(Object.keys(result.data.actions[0])).toEqual([
      'code',
      'axe',
      'thematique',
      'orientation',
      'libelle',
      'horizon',
      'chefsDeFile',
    ])
  })

  test('la session, vide, avec les comptes de démonstration', async () => {
    const { result } = (await demander('/trpc/portail.session.get')).json()
    expect(result.data).toMatchObject({
      agent: null,
      connexionDeDemonstration: true,
      organismesAdministres: [],
    })
    expect(result.data.comptesDemonstration).toContainEqual({
      id: 'chef-de-projet-cnav',
      libelle: 'Chef de projet CNAV',
      groupe: 'Chefs de projet',
    })
  })

  test('l’état du service', async () => {
    expect((await demander('/health')).json()).toEqual({ etat: 'ok' })
  })

  test('ce que les moteurs de recherche peuvent lire', async () => {
    expect((await demander('/robots.txt')).body).toContain('Disallow: /')
  })
})
