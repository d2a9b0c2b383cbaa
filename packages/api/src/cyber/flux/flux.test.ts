import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { unAgent } from '@sssi/domain/testing'
import { eq } from 'drizzle-orm'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { refusDe } from '../../testing/attentes.ts'
import { surChaqueBase } from '../../testing/base.ts'
import type { Appelant } from '../../testing/portail.ts'
import { unCsaf } from '../csaf/testing/un-csaf.ts'
import { unCertfr, unKev } from '../avis/testing/un-certfr.ts'
import { flux } from './flux.table.ts'
import { ouvrirReleveur, releverUne } from './ouvrir-releveur.ts'
import { telecharger } from './telecharger.ts'

surChaqueBase((base) => {
  describe('les sources relevées', () => {
    let api: Appelant
    let serveur: Server
    let origine = ''
    let repondre: (requete: IncomingMessage, reponse: ServerResponse) => void
    let demandes: IncomingMessage[] = []

    beforeAll(async () => {
      api = await base.portail.inscrireEtAppeler(unAgent().analysteCert())
      serveur = createServer((requete, reponse) => {
        demandes.push(requete)
        repondre(requete, reponse)
      })
      await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
      origine = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`
    })
    afterAll(() => {
      serveur.closeAllConnections()
      serveur.close()
    })
    beforeEach(async () => {
      demandes = []
      await base.db.delete(flux)
    })

    const limites = (reste = {}) => ({
      originesInternes: [origine],
      octets: 100_000,
      delaiMs: 2_000,
      ...reste,
    })
    const passer = (reste = {}) =>
      releverUne(
        {
          base: base.base,
          horloge: base.portail.horloge,
          journal: pino({ level: 'silent' }),
          nouvelId: () => crypto.randomUUID(),
        },
        limites(reste),
      )
    const ajouter = (chemin: string) =>
      api.cyber.flux.create({
        libelle: 'Essai',
        adresse: `${origine}${chemin}`,
        intervalleMinutes: 60,
        actif: true,
      })
    const lire = async () => {
      const [seul] = (await api.cyber.flux.list()).flux
      return seul
    }
    const json = (reponse: ServerResponse, document: unknown, enTetes = {}) =>
      reponse.writeHead(200, { 'content-type': 'application/json', ...enTetes }).end(JSON.stringify(document))

    test('arrêter le releveur n’attend pas une source lente, qui reste due', async () => {
      const recue = new Promise<void>((resoudre) => {
        repondre = () => resoudre()
      })
      await ajouter('/sans-fin.json')
      const releveur = await ouvrirReleveur({
        base: base.base,
        horloge: base.portail.horloge,
        journal: pino({ level: 'silent' }),
        nouvelId: () => crypto.randomUUID(),
        originesInternes: [origine],
      })
      await recue
      const debut = performance.now()
      await releveur.fermer()
      expect(performance.now() - debut).toBeLessThan(5_000)
      const [reste] = await base.db.select().from(flux)
      expect(reste).toMatchObject({
        prochaineLe: base.portail.horloge.maintenant(),
        enEchec: false,
        echecs: 0,
        releveLe: null,
      })
    })

    test('donnent leurs documents, puis ne sont redemandées que si elles ont changé', async () => {
      repondre = (requete, reponse) =>
        requete.headers['if-none-match'] === '"1"'
          ? reponse.writeHead(304).end()
          : json(reponse, [unCertfr({ numero: 501 }), unKev(['CVE-2026-95501'])], { etag: '"1"' })
      const { id } = await ajouter('/un.json')
      expect(await passer()).toBe(true)
      expect(await lire()).toMatchObject({ enEchec: false, resultat: '2 nouveaux documents.' })
      expect(await passer()).toBe(false)
      await api.cyber.flux.poll({ id })
      expect(await passer()).toBe(true)
      expect(demandes.at(-1)?.headers['if-none-match']).toBe('"1"')
      expect(await lire()).toMatchObject({ resultat: 'Rien de neuf.' })
    })

    test('annoncent leurs documents par un flux ROLIE ou RSS, sans envoyer ailleurs', async () => {
      repondre = ({ url }, reponse) => {
        if (url === '/rolie.json')
          return json(reponse, {
            feed: {
              entry: [
                { updated: '2026-03-12T08:00:00Z', content: { src: `${origine}/ex-1.json` } },
                { content: { src: 'http://169.254.169.254/latest' } },
              ],
            },
          })
        if (url === '/ex-1.json') return json(reponse, unCsaf({ tlp: 'WHITE', id: 'EX-ROLIE' }))
        if (url === '/rss')
          return reponse.end(
            `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><rss><channel><item><title>&a;</title><link>${origine}/avis/CERTFR-2026-AVI-9502/</link></item></channel></rss>`,
          )
        return json(reponse, unCertfr({ numero: 502 }))
      }
      await ajouter('/rolie.json')
      await passer()
      expect(await lire()).toMatchObject({ resultat: '1 nouveau document.' })
      expect(demandes.map(({ url }) => url)).toEqual(['/rolie.json', '/ex-1.json'])
      await base.db.delete(flux)
      await ajouter('/rss')
      await passer()
      expect(await lire()).toMatchObject({ resultat: '1 nouveau document.' })
      expect(demandes.at(-1)?.url).toBe('/avis/CERTFR-2026-AVI-9502/json/')
    })

    const annoncer = (documents: readonly { id: string; le: string }[]) => ({
      feed: {
        entry: documents.map(({ id, le }) => ({ updated: le, content: { src: `${origine}/${id}.json` } })),
      },
    })
    const encore = async (id: string) => {
      await api.cyber.flux.poll({ id })
      demandes = []
      await passer()
      return demandes.map(({ url }) => url)
    }

    test('donnent tous leurs documents, en autant de relèves qu’il faut', async () => {
      const documents = Array.from({ length: 53 }, (_, rang) => ({
        id: `n-${rang}`,
        le: '2020-01-01T00:00:00Z',
      }))
      repondre = ({ url, headers }, reponse) => {
        if (url !== '/nombreux.json') return json(reponse, { rien: url })
        if (headers['if-none-match']) return reponse.writeHead(304).end()
        return json(reponse, annoncer(documents), { etag: '"1"' })
      }
      const { id } = await ajouter('/nombreux.json')
      await passer()
      expect(demandes).toHaveLength(51)
      expect(await encore(id)).toEqual(['/nombreux.json', '/n-50.json', '/n-51.json', '/n-52.json'])
    })

    test('dont un document manque donnent les autres, puis ne redemandent que lui', async () => {
      let manque = true
      repondre = ({ url, headers }, reponse) => {
        if (url === '/troue.json')
          return headers['if-none-match']
            ? reponse.writeHead(304).end()
            : json(
                reponse,
                annoncer([
                  { id: 't-1', le: '2020-01-01T00:00:00Z' },
                  { id: 't-2', le: '2020-01-01T00:00:00Z' },
                ]),
                { etag: '"1"' },
              )
        if (url === '/t-1.json' && manque) return reponse.writeHead(404).end()
        return json(reponse, unCertfr({ numero: url === '/t-1.json' ? 511 : 512 }))
      }
      const { id } = await ajouter('/troue.json')
      await passer()
      expect(await lire()).toMatchObject({
        enEchec: false,
        resultat: expect.stringMatching(/1 nouveau document, 1 document qui n’a pas pu être pris.*code 404/),
      })
      manque = false
      expect(await encore(id)).toEqual(['/troue.json', '/t-1.json'])
      expect(await encore(id)).toEqual(['/troue.json'])
    })

    test('datées au jour sont relues tant que ce jour peut encore changer', async () => {
      const jour = base.portail.horloge.maintenant().toISOString().slice(0, 10)
      let resume = 'Le matin.'
      repondre = ({ url }, reponse) =>
        url === '/jour.json'
          ? json(reponse, annoncer([{ id: 'j-1', le: jour }]))
          : json(reponse, unCertfr({ numero: 513, summary: resume }))
      const { id } = await ajouter('/jour.json')
      await passer()
      resume = 'Le soir.'
      expect(await encore(id)).toEqual(['/jour.json', '/j-1.json'])
      expect(await lire()).toMatchObject({ resultat: '1 document mis à jour.' })
    })

    test('s’interrompent à l’arrêt du portail, et se reprennent', async () => {
      const arret = new AbortController()
      repondre = ({ url }, reponse) => {
        if (url === '/arret.json')
          return json(
            reponse,
            annoncer([
              { id: 'a-1', le: '2020-01-01T00:00:00Z' },
              { id: 'a-2', le: '2020-01-01T00:00:00Z' },
            ]),
          )
        if (url === '/a-2.json' && !arret.signal.aborted) return arret.abort()
        return json(reponse, unCertfr({ numero: url === '/a-1.json' ? 514 : 515 }))
      }
      await ajouter('/arret.json')
      const debut = performance.now()
      expect(await passer({ arret: arret.signal, delaiMs: 20_000 })).toBe(false)
      expect(performance.now() - debut).toBeLessThan(10_000)
      demandes = []
      expect(await passer()).toBe(true)
      expect(demandes.map(({ url }) => url)).toEqual(['/arret.json', '/a-2.json'])
    })

    test.each<[string, typeof repondre, RegExp]>([
      ['qui refuse', (_, reponse) => reponse.writeHead(500).end(), /code 500/],
      ['trop lourde', (_, reponse) => reponse.end('x'.repeat(300_000)), /plus de/],
      ['qui se tait', () => {}, /pas répondu/],
      [
        'qui tourne en rond',
        (_, reponse) => reponse.writeHead(302, { location: '/encore' }).end(),
        /sans fin/,
      ],
      [
        'qui mène au dedans',
        (_, reponse) => reponse.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
        /https seulement/,
      ],
      [
        'qui mène au dedans en https',
        (_, reponse) => reponse.writeHead(302, { location: 'https://localhost:1/' }).end(),
        /réseau public/,
      ],
      ['qui donne autre chose', (_, reponse) => json(reponse, { rien: 1 }), /document refusé.*CERT-FR/],
      ['qui donne du texte', (_, reponse) => reponse.end('bonjour'), /document refusé.*valeur est attendue/],
    ])(
      'disent en mots pourquoi une source %s n’est pas relevée, et attendent avant de redemander',
      async (_, reponse, phrase) => {
        repondre = reponse
        await ajouter('/panne.json')
        expect(await passer({ delaiMs: 300 })).toBe(true)
        expect(await lire()).toMatchObject({ enEchec: true, resultat: expect.stringMatching(phrase) })
        expect(await passer()).toBe(false)
      },
    )

    test('ne sortent du réseau public que vers une origine nommée', async () => {
      const jamais = { originesInternes: [], octets: 1_000, delaiMs: 1_000 }
      for (const adresse of [
        `${origine}/`,
        'https://127.0.0.1:1/',
        'https://[::1]:1/',
        'https://localhost:1/',
      ])
        await expect(telecharger(adresse, { etag: null, dernierChangement: null }, jamais)).rejects.toThrow(
          /https seulement|réseau public/,
        )
      expect(demandes).toEqual([])
    })

    test('se relèvent une fois, même par deux processus', async () => {
      repondre = (_, reponse) => json(reponse, unCertfr({ numero: 503 }))
      await ajouter('/deux.json')
      const prises = await Promise.all([passer(), passer(), passer()])
      expect(prises.filter(Boolean)).toHaveLength(1)
    })

    test('se mettent en pause, et deux personnes ne s’écrasent pas', async () => {
      repondre = (_, reponse) => json(reponse, unCertfr({ numero: 504 }))
      const { id } = await ajouter('/pause.json')
      const reglage = {
        libelle: 'Essai',
        adresse: `${origine}/pause.json`,
        intervalleMinutes: 30,
        actif: false,
      }
      await api.cyber.flux.update({ id, version: 1, ...reglage })
      expect(await passer()).toBe(false)
      expect(await refusDe(api.cyber.flux.update({ id, version: 1, ...reglage }))).toMatchObject({
        code: 'CONFLICT',
        conflit: { courant: { actif: false } },
      })
      const [enregistre] = await base.db.select().from(flux).where(eq(flux.id, id))
      expect(enregistre?.prochaineLe).toBeNull()
    })
  })
})
