import { unAgent } from '@sssi/domain/testing'
import { eq } from 'drizzle-orm'
import Fastify, { type FastifyInstance } from 'fastify'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { surChaqueBase } from '../../testing/base.ts'
import { cheminDuContenu, sha384De } from '../depot/contenu.ts'
import { depotEnMemoire } from '../depot/testing/depot-en-memoire.ts'
import type { AgentConnecte } from '../trpc/context.ts'
import { fichier } from './fichier.table.ts'
import { fichiersDe, rattacherFichiers } from './rattacher-fichiers.ts'
import { enregistrerTeleversements } from './televersements.routes.ts'
import { OCTETS_AU_PLUS, OCTETS_PAR_JOUR } from './types-admis.ts'

const origin = 'http://localhost:4000'

surChaqueBase((base) => {
  const depot = depotEnMemoire()
  const cheminDe = (texte: string) => cheminDuContenu(sha384De(Buffer.from(texte)), 'televersements')
  let app: FastifyInstance
  let agent: AgentConnecte | null = null
  const connu = (id: string): AgentConnecte => ({
    ...unAgent().rssi('CNAV'),
    id,
    courriel: `${id}@x.invalid`,
  })

  beforeAll(async () => {
    app = Fastify()
    await app.register(async (portee) =>
      enregistrerTeleversements(portee, {
        db: base.db,
        depot,
        horloge: base.portail.horloge,
        nouvelId: randomUUID,
        urlPublique: origin,
        agentDe: async () => agent,
        peutEnvoyer: () => true,
        lecteurs: { essai: async (_, qui, objetId) => qui.id === objetId },
      }),
    )
  })
  afterAll(() => app.close())

  const envoyer = async (
    nom: string,
    corps: string | Buffer,
    entetes: Record<string, string> = { origin },
  ) => {
    const reponse = await app.inject({
      method: 'POST',
      url: `/televersements?nom=${encodeURIComponent(nom)}`,
      headers: { 'content-type': 'application/octet-stream', ...entetes },
      payload: corps,
    })
    return { code: reponse.statusCode, corps: reponse.json<{ id: string; message: string }>() }
  }
  const lire = (id: string) => app.inject({ url: `/televersements/${id}` })

  test('un fichier envoyé n’est qu’à son auteur, puis à qui lit l’objet qui l’a pris', async () => {
    agent = connu('auteur')
    const { code, corps } = await envoyer('preuve.txt', 'Une preuve.')
    expect(code).toBe(201)
    expect((await lire(corps.id)).body).toBe('Une preuve.')
    agent = connu('lectrice')
    expect((await lire(corps.id)).statusCode).toBe(404)
    const prendre = (qui: AgentConnecte) =>
      rattacherFichiers(base.db, { ids: [corps.id], objet: 'essai', objetId: 'lectrice', agent: qui })
    expect(await prendre(agent)).toBe(false)
    expect(await prendre(connu('auteur'))).toBe(true)
    const lu = await lire(corps.id)
    expect(lu.headers).toMatchObject({
      'content-disposition': expect.stringContaining('attachment'),
      'content-security-policy': expect.stringContaining('sandbox'),
    })
    agent = connu('auteur')
    expect((await lire(corps.id)).statusCode).toBe(404)
    agent = null
    expect((await lire(corps.id)).statusCode).toBe(404)
  })

  test('retiré de son objet, il n’est plus lu', async () => {
    agent = connu('retrait')
    const { corps } = await envoyer('note.txt', 'Une note.')
    const poser = (ids: string[]) =>
      rattacherFichiers(base.db, { ids, objet: 'essai', objetId: 'retrait', agent: connu('retrait') })
    await poser([corps.id])
    expect(await fichiersDe(base.db, 'essai', 'retrait')).toHaveLength(1)
    await poser([])
    expect((await lire(corps.id)).statusCode).toBe(404)
  })

  test('un envoi que rien ne prend dans la journée cesse d’être lisible', async () => {
    agent = connu('oubli')
    const { corps } = await envoyer('oubli.txt', 'Oublié.')
    await envoyer('seul.txt', 'Que lui.')
    const garde = await envoyer('garde.txt', 'Oublié.')
    await rattacherFichiers(base.db, { ids: [garde.corps.id], objet: 'essai', objetId: 'oubli', agent })
    base.portail.horloge.avancerA('2026-11-24')
    await envoyer('autre.txt', 'Un autre.')
    expect((await lire(corps.id)).statusCode).toBe(404)
    // Ses octets partent avec lui, sauf si un autre fichier a les mêmes.
    expect(depot.chemins()).not.toContain(cheminDe('Que lui.'))
    expect((await lire(garde.corps.id)).body).toBe('Oublié.')
  })

  test('ce qui vient d’ailleurs, de personne, vide, trop gros ou déguisé est refusé', async () => {
    agent = connu('auteur')
    expect((await envoyer('a.txt', 'x', { origin: 'https://ailleurs.invalid' })).code).toBe(403)
    expect((await envoyer('a.txt', '')).code).toBe(422)
    expect((await envoyer('a.png', '<script>alert(1)</script>')).code).toBe(422)
    expect((await envoyer('a.txt', Buffer.alloc(OCTETS_AU_PLUS + 1, 0x20))).code).toBe(413)
    agent = null
    expect((await envoyer('a.txt', 'x')).code).toBe(401)
  })

  test('un inconnu est refusé avant que son envoi soit lu', async () => {
    agent = null
    expect((await envoyer('a.txt', Buffer.alloc(OCTETS_AU_PLUS + 1, 0x20))).code).toBe(401)
  })

  test('un agent n’envoie pas sans fin : au-delà de sa journée, il attend', async () => {
    agent = connu('prolixe')
    const { corps } = await envoyer('un.txt', 'Un.')
    await base.db.update(fichier).set({ octets: OCTETS_PAR_JOUR }).where(eq(fichier.id, corps.id))
    expect((await envoyer('deux.txt', 'Deux.')).code).toBe(429)
    agent = connu('sobre')
    expect((await envoyer('trois.txt', 'Trois.')).code).toBe(201)
  })
})
