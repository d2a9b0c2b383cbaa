import { reglagesVides, rubriquesEcrites, type ReglagesDuCert } from '@sssi/domain/cyber'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../../core/http/testing/serveur-de-test.ts'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { clientsDe } from './clients-de.ts'
import { reglagesDuCert } from './reglages.table.ts'

const complets: ReglagesDuCert = {
  ...reglagesVides,
  sigle: 'CERT-Essai',
  nom: 'CERT d’essai',
  courriel: 'cert@exemple.invalid',
  telephone: '+33 1 99 00 00 00',
  rubriques: Object.fromEntries(
    rubriquesEcrites.map(({ cle }) => [cle, 'Texte <script>alert(1)</script> & suite.']),
  ) as ReglagesDuCert['rubriques'],
  expireLe: '2027-05-01',
  clientele: [{ organisme: 'CNAM', clients: ['UCANSS'] }],
}

describe('ce que le CERT publie, sans compte', () => {
  let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
  let serveur: ServeurDeTest
  const lire = async (chemin: string) => {
    const reponse = await serveur.app.inject({ url: chemin })
    return { code: reponse.statusCode, corps: reponse.body, entetes: reponse.headers }
  }

  beforeAll(async () => {
    base = await ouvrirBaseDeTest('pglite')
    serveur = await ouvrirServeurDeTest(base)
  })
  afterAll(async () => {
    await serveur.fermer()
    await base.fermer()
  })

  test('n’existe pas tant que les réglages manquent', async () => {
    for (const chemin of ['/cert/rfc2350', '/cert/rfc2350.txt', '/.well-known/security.txt'])
      expect((await lire(chemin)).code).toBe(404)
  })

  test('paraît dès qu’ils sont complets, sans jamais exécuter ce qui est écrit', async () => {
    await base.db.insert(reglagesDuCert).values({
      id: 1,
      contenu: complets,
      modifiePar: 'Analyste',
      modifieLe: serveur.horloge.maintenant(),
      version: 1,
    })
    const page = await lire('/cert/rfc2350')
    expect(page.code).toBe(200)
    expect(page.corps).not.toContain('<script>alert')
    expect(page.corps).toContain('&lt;script&gt;')
    expect(page.entetes['content-security-policy']).toContain("default-src 'none'")
    expect((await lire('/cert/rfc2350.txt')).corps).toMatch(/22\s?novembre\s?2026/)
    const securite = await lire('/.well-known/security.txt')
    expect(securite.entetes['content-type']).toBe('text/plain; charset=utf-8')
    expect(securite.corps).toContain('Expires: 2027-05-01T21:59:59Z')
    expect((await lire('/cert/cle-publique.asc')).code).toBe(404)
  })

  test('retire security.txt, et lui seul, quand la révision est dépassée', async () => {
    serveur.horloge.avancerA('2027-05-01')
    expect((await lire('/.well-known/security.txt')).code).toBe(404)
    expect((await lire('/cert/rfc2350')).code).toBe(200)
  })

  test('dit qui est client de qui, pour ce qui est marqué AMBER', async () => {
    expect(await clientsDe(base.db, ['CNAM', 'CNAV'])).toEqual(['UCANSS'])
  })

  test('donne le schéma du format des référentiels', async () => {
    const schema = await lire('/donnees-ouvertes/referentiel-cyber.schema.json')
    expect(JSON.parse(schema.corps)).toMatchObject({ type: 'object' })
  })
})
