import { unAgent } from '@sssi/domain/testing'
import { createHash, randomUUID } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { eq } from 'drizzle-orm'
import { strFromU8, unzipSync } from 'fflate'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ecrireContenu } from '../../../core/depot/contenu.ts'
import { depotEnMemoire } from '../../../core/depot/testing/depot-en-memoire.ts'
import { fichier } from '../../../core/televersement/fichier.table.ts'
import type { AgentConnecte } from '../../../core/trpc/context.ts'
import { refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import { journalCyber } from '../../journal/journal-cyber.table.ts'
import { lireLaPreuve } from '../echeance/preuves.ts'
import { declarer } from '../testing.ts'
import { enregistrerExportDIncident } from './export-incident.routes.ts'

const memeSite = { 'sec-fetch-site': 'same-origin' }

surChaqueBase((base) => {
  describe('le dossier d’un incident', () => {
    const depot = depotEnMemoire()
    let app: FastifyInstance
    let courant: AgentConnecte | null = null
    let cnav: AgentConnecte
    let cnaf: AgentConnecte
    let id = ''

    beforeAll(async () => {
      cnav = await base.portail.inscrire(unAgent().rssi('CNAV'))
      cnaf = await base.portail.inscrire(unAgent().rssi('CNAF'))
      const api = base.portail.en(cnav)
      ;({ id } = await declarer(api, { titre: 'Titre <script>alert(1)</script>' }))
      const recu = new TextEncoder().encode('Accusé de réception 42')
      const preuveId = '3f6f0d5e-5d0d-4a57-9d4c-3e1d6f1a0b11'
      await base.db.insert(fichier).values({
        id: preuveId,
        nom: 'accusé.txt',
        type: 'text/plain',
        octets: recu.length,
        sha384: await ecrireContenu(depot, Buffer.from(recu), 'televersements'),
        agentId: cnav.id,
        agentLibelle: cnav.libelle,
        agentOrganisme: 'CNAV',
        envoyeLe: new Date('2026-11-22T09:00:00.000Z'),
      })
      await api.cyber.echeance.record({
        incidentId: id,
        cle: 'nis2.notification',
        version: 0,
        preuve: {
          envoyeeLe: '2026-11-22T09:30:00.000Z',
          canal: 'courriel',
          numero: '42',
          motifDeRetard: null,
        },
        fichiers: [preuveId],
      })
      app = Fastify()
      enregistrerExportDIncident(app, {
        db: base.db,
        depot,
        horloge: base.portail.horloge,
        urlPublique: 'http://localhost:4000',
        agentDe: async () => courant,
      })
    })
    afterAll(() => app.close())

    async function exporter(agent: AgentConnecte | null, quoi = id) {
      courant = agent
      return app.inject({ url: `/exports/incidents/${quoi}.zip`, headers: memeSite })
    }

    test('part entier : son schéma le valide, sa page n’exécute rien, son manifeste donne l’empreinte de chaque fichier', async () => {
      const reponse = await exporter(cnav)
      expect(reponse.statusCode).toBe(200)
      expect(reponse.headers['content-disposition']).toMatch(
        /^attachment; filename="CNAV-2026-\d{3}-TLP-AMBER\.zip"$/,
      )
      const archive = unzipSync(reponse.rawPayload)
      const json = (nom: string): unknown => JSON.parse(strFromU8(archive[nom] ?? new Uint8Array()))
      const valide = new Ajv2020({ strict: false, validateFormats: false }).compile(
        json('dossier.schema.json') as object,
      )
      expect(valide(json('dossier.json')) ? [] : valide.errors).toEqual([])
      const page = strFromU8(archive['dossier.html'] ?? new Uint8Array())
      expect(page).toContain('TLP:AMBER')
      expect(page).not.toContain('<script>')
      expect(json('dossier.json')).toMatchObject({
        echeances: expect.arrayContaining([
          expect.objectContaining({ cle: 'nis2.notification', numero: '42', preuves: [expect.anything()] }),
        ]),
      })
      const { fichiers } = json('MANIFESTE.json') as { fichiers: { chemin: string; sha384: string }[] }
      expect(fichiers.map(({ chemin }) => chemin)).toContain('preuves/01-accusé.txt')
      for (const { chemin, sha384 } of fichiers)
        expect(
          createHash('sha384')
            .update(archive[chemin] ?? '')
            .digest('hex'),
        ).toBe(sha384)
    })

    test('une preuve ne se lit que par qui lit l’incident, et sa lecture s’inscrit s’il est RED', async () => {
      const lecteur = await base.portail.inscrire(unAgent().lecteur('DSS'))
      const api = base.portail.en(cnav)
      const secret = await declarer(api, {
        diffusion: { tlp: 'RED', destinataires: ['CNAV'], personnes: [] },
      })
      const ouvert = await declarer(api, {
        diffusion: { tlp: 'GREEN', destinataires: ['CNAV'], personnes: [] },
      })
      const lit = (agent: AgentConnecte, incidentId: string) =>
        lireLaPreuve(base.db, agent, `${incidentId} nis2.notification`, base.portail.horloge)
      expect([await lit(lecteur, ouvert.id), await lit(cnav, ouvert.id), await lit(cnaf, secret.id)]).toEqual(
        [false, true, false],
      )
      const lectures = async () =>
        (await base.db.select().from(journalCyber).where(eq(journalCyber.objetId, secret.id))).filter(
          ({ fait }) => fait === 'incident_lu',
        ).length
      const avant = await lectures()
      expect(await lit(cnav, secret.id)).toBe(true)
      expect(await lectures()).toBe(avant + 1)
    })

    test('une échéance ne garde pas plus de dix preuves', async () => {
      const api = base.portail.en(cnav)
      const { id: incidentId } = await declarer(api)
      const ids = Array.from({ length: 11 }, () => randomUUID())
      await base.db.insert(fichier).values(
        ids.map((fichierId) => ({
          id: fichierId,
          nom: 'accusé.txt',
          type: 'text/plain',
          octets: 10,
          sha384: 'a'.repeat(96),
          agentId: cnav.id,
          agentLibelle: cnav.libelle,
          agentOrganisme: 'CNAV' as const,
          envoyeLe: new Date('2026-11-22T09:00:00.000Z'),
        })),
      )
      const joindre = (version: number, fichiers: string[]) =>
        api.cyber.echeance.assignFichiers({ incidentId, cle: 'nis2.notification', version, fichiers })
      await joindre(0, ids.slice(0, 10))
      expect(await refusDe(joindre(1, ids.slice(10)))).toMatchObject({ type: 'trop_de_preuves' })
    })

    test('l’export s’inscrit au journal', async () => {
      const { journal } = await base.portail.en(cnav).cyber.incident.get({ id })
      expect(journal.some(({ phrase }) => phrase.includes('a exporté le dossier'))).toBe(true)
    })

    test.each([
      ['personne n’est connecté', () => null, 401],
      ['un autre organisme', () => cnaf, 404],
    ])('ne part pas quand %s demande', async (_, qui, attendu) => {
      expect((await exporter(qui())).statusCode).toBe(attendu)
    })

    test('un autre site ne peut pas le faire télécharger', async () => {
      courant = cnav
      const reponse = await app.inject({
        url: `/exports/incidents/${id}.zip`,
        headers: { 'sec-fetch-site': 'cross-site' },
      })
      expect(reponse.statusCode).toBe(403)
    })

    test('un identifiant qui n’en est pas un est un incident qui n’existe pas', async () => {
      expect((await exporter(cnav, 'inconnu')).statusCode).toBe(404)
    })
  })
})
