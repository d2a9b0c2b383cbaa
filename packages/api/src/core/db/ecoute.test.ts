import { createServer, connect, type Socket } from 'node:net'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { ecouterCanal } from './ecoute.ts'

let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>

beforeAll(async () => {
  base = await ouvrirBaseDeTest('postgresql')
})
afterAll(() => base.fermer())

/** Un pare-feu devant la base : il peut oublier les connexions ouvertes, sans en prévenir personne. */
async function ouvrirPareFeu(adresse: string) {
  const paires: [Socket, Socket][] = []
  const serveur = createServer((client) => {
    const { hostname, port } = new URL(adresse)
    const vers = connect(Number(port), hostname)
    paires.push([client, vers])
    client.on('error', () => {})
    vers.on('error', () => {})
    client.pipe(vers).pipe(client)
  })
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
  const ouvert = serveur.address()
  const url = new URL(adresse)
  url.hostname = '127.0.0.1'
  url.port = String(typeof ouvert === 'object' && ouvert ? ouvert.port : 0)
  return {
    adresse: url.href,
    connexions: () => paires.length,
    oublier() {
      for (const [client, vers] of paires) {
        client.unpipe(vers)
        vers.unpipe(client)
      }
    },
    fermer() {
      for (const paire of paires) for (const prise of paire) prise.destroy()
      serveur.close()
    },
  }
}

async function annoncer(message: string): Promise<void> {
  const client = new Client({ connectionString: base.adresse ?? '' })
  await client.connect()
  await client.query('select pg_notify($1, $2)', ['essai', message])
  await client.end()
}

test('une écoute perdue sans bruit est rouverte, et ce qui a pu manquer est relu', async () => {
  const pareFeu = await ouvrirPareFeu(base.adresse ?? '')
  const recus: string[] = []
  const surReprise = vi.fn<() => void>()
  const cesser = await ecouterCanal(
    pareFeu.adresse,
    'essai',
    (message) => void recus.push(message),
    surReprise,
    { intervalleMs: 100, reponseMs: 1000 },
  )
  await annoncer('avant')
  await vi.waitFor(() => expect(recus).toEqual(['avant']))
  pareFeu.oublier()
  await annoncer('perdu')
  await vi.waitFor(() => expect(surReprise).toHaveBeenCalledOnce(), { timeout: 10_000 })
  await annoncer('après')
  await vi.waitFor(() => expect(recus).toEqual(['avant', 'après']))
  expect(pareFeu.connexions()).toBe(2)
  await cesser()
  pareFeu.fermer()
})
