import { filtreVersUrl, plan } from '@sssi/domain'
import { unAgent } from '@sssi/domain/testing'
import { strFromU8, unzipSync } from 'fflate'
import Fastify from 'fastify'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AgentConnecte } from '../../core/trpc/context.ts'
import { surChaqueBase } from '../../testing/base.ts'
import { colonnes } from './colonnes.ts'
import { enregistrerExports } from './exports.routes.ts'

/** Les cellules d’un classeur, relues sans rien savoir de la façon dont il a été écrit. */
function lireOds(octets: Uint8Array): Map<string, string[][]> {
  const contenu = strFromU8(unzipSync(octets)['content.xml'] ?? new Uint8Array())
  const feuilles = contenu.matchAll(/<table:table table:name="([^"]*)">(.*?)<\/table:table>/gs)
  return new Map(
    [...feuilles].map(([, nom = '', corps = '']) => [
      nom,
      [...corps.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, rangee = '']) =>
        [...rangee.matchAll(/<table:table-cell[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(
          ([, cellule = '']) =>
            [...cellule.matchAll(/<text:p>(.*?)<\/text:p>/gs)].map(([, texte]) => texte).join('\n'),
        ),
      ),
    ]),
  )
}

surChaqueBase((base) => {
  describe('exporter le plan filtré', () => {
    let agent: AgentConnecte | null = null
    const app = Fastify()

    beforeAll(async () => {
      const { portail } = base
      agent = await portail.inscrire(unAgent().chefDeProjet('A1-001', 'CNAV'))
      await portail.en(agent).steering.action.updateMeteo({
        code: 'A1-001',
        version: 0,
        meteo: 'appuis_necessaires',
        synthese: '=HYPERLINK("http://exemple.invalid")\nEt la suite, avec <balise> & « guillemets »\u0001.',
      })
      enregistrerExports(app, { ...portail, agentDe: async () => agent })
    })

    const exporter = async (adresse: string) =>
      app.inject({ url: `/exports/${adresse}`, headers: { accept: '*/*' } })

    test('le CSV contient les 103 actions et leurs en-têtes', async () => {
      const reponse = await exporter('plan.csv')
      expect(reponse.headers['content-type']).toBe('text/csv; charset=utf-8')
      expect(reponse.headers['content-disposition']).toBe('attachment; filename="plan-sssi-2026-11-22.csv"')
      const texte = reponse.body
      expect(texte.startsWith(`\uFEFF${colonnes[0]?.titre},`)).toBe(true)
      expect(plan.every(({ code }) => texte.includes(`\n${code},`))).toBe(true)
    })

    test('une synthèse qui commence comme une formule est neutralisée dans le CSV', async () => {
      const { body } = await exporter('plan.csv?axe=1')
      expect(body).toContain(`"'=HYPERLINK(""http://exemple.invalid"")`)
    })

    test('le filtre et le tri sont ceux de la page', async () => {
      const requete = filtreVersUrl({
        filtre: { chefDeFile: ['A_DEFINIR'] },
        tri: 'code',
        ordre: 'desc',
        page: 2,
        taille: 1,
      })
      const { body } = await exporter(`plan.csv?${requete.toString()}`)
      const codes = body.split('\n').flatMap((ligne) => /^(A\d-\d{3}),/.exec(ligne)?.[1] ?? [])
      expect(codes).toEqual(['A1-017', 'A1-016', 'A1-015'])
    })

    test('l’ODS se reconnaît à son premier fichier, et porte les mêmes lignes, typées', async () => {
      const reponse = await exporter('plan.ods?statut=non_renseigne&meteo=appuis_necessaires')
      const octets = reponse.rawPayload
      expect(octets.subarray(30, 38).toString()).toBe('mimetype')
      expect(octets.subarray(38, 84).toString()).toBe('application/vnd.oasis.opendocument.spreadsheet')
      expect(Object.keys(unzipSync(octets))).toEqual(
        expect.arrayContaining(['mimetype', 'META-INF/manifest.xml', 'content.xml', 'styles.xml']),
      )
      const [entete, premiere, ...reste] = lireOds(octets).get('Plan d’action') ?? []
      expect(entete).toEqual(colonnes.map(({ titre }) => titre))
      expect(reste).toEqual([])
      expect(premiere?.[0]).toBe('A1-001')
      expect(premiere?.[14]).toBe(
        '=HYPERLINK(&quot;http://exemple.invalid&quot;)\nEt la suite, avec &lt;balise&gt; &amp; « guillemets ».',
      )
      const contenu = strFromU8(unzipSync(octets)['content.xml'] ?? new Uint8Array())
      expect(contenu).toContain('office:value-type="float" office:value="1"')
      expect(contenu).toContain('office:value-type="date" office:date-value="2026-11-22"')
    })

    test('la feuille « Filtre » dit ce que contient le classeur', async () => {
      const { rawPayload } = await exporter('plan.ods?axe=1&chefDeFile=CNAV&q=carri%C3%A8re')
      const filtre = new Map(
        lireOds(rawPayload)
          .get('Filtre')
          ?.map(([nom = '', valeur = '']) => [nom, valeur]),
      )
      expect(filtre.get('Mots cherchés')).toBe('carrière')
      expect(filtre.get('Chef de file')).toBe('CNAV')
      expect(filtre.get('Actions du plan')).toBe('103')
      expect(filtre.get('Exporté le')).toMatch(/^22\u00a0novembre\u00a02026 à 11:00$/)
      expect(filtre.has('Avertissement')).toBe(false)
    })

    test.each([
      ['sans connexion', null, '*/*', 401],
      ['sans connexion, depuis un navigateur', null, 'text/html', 302],
      ['sans habilitation', { ...unAgent(), courriel: 'agent@exemple.invalid' }, 'text/html', 403],
    ] as const)('%s, rien ne sort', async (_, quelquUn, accept, statut) => {
      const autre = Fastify()
      enregistrerExports(autre, { ...base.portail, agentDe: async () => quelquUn })
      const reponse = await autre.inject({ url: '/exports/plan.ods', headers: { accept } })
      expect(reponse.statusCode).toBe(statut)
      expect(reponse.body).not.toContain('A1-001')
    })
  })
})
