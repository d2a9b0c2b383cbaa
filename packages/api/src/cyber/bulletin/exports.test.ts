import { etatsDeProduit, gravites, niveauxTlp, type ContenuDeBulletin } from '@sssi/domain/cyber'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { validerCsaf } from '../csaf/valider-csaf.ts'
import type { BulletinExporte } from './exporte.ts'
import { bulletinEnMisp } from './misp/bulletin-en-misp.ts'
import { bulletinEnStix } from './stix/bulletin-en-stix.ts'
import { unContenu } from './testing/un-bulletin.ts'
import { uuidV5 } from './uuid-v5.ts'
import { bulletinEnCsaf } from './csaf/bulletin-en-csaf.ts'
import { verifierBulletin } from './csaf/verifier-bulletin.ts'

const emetteur = { nom: 'CERT d’exemple', espace: 'https://portail.invalid' }
const unExporte = (reste: Partial<BulletinExporte> = {}): BulletinExporte => ({
  id: '11111111-1111-4111-8111-111111111111',
  numero: 'SSSI-CERT-2026-0001',
  etat: 'publie',
  tlp: 'AMBER',
  contenu: unContenu(),
  revisions: [
    { numero: 1, resume: 'Première publication', publieeLe: new Date('2026-11-20T10:00:00Z') },
    { numero: 2, resume: 'Correctif paru', publieeLe: new Date('2026-11-21T10:00:00Z') },
  ],
  ...reste,
})

const mot = fc.string({ minLength: 1, maxLength: 20 }).filter((texte) => texte.trim() !== '')
const contenus: fc.Arbitrary<ContenuDeBulletin> = fc.record({
  titre: mot,
  resume: mot,
  remediation: fc.string({ maxLength: 20 }),
  gravite: fc.constantFrom(...gravites),
  vulnerabilites: fc.uniqueArray(
    fc.record({
      cve: fc.integer({ min: 90_000, max: 99_999 }).map((rang) => `CVE-2026-${rang}`),
      titre: fc.string({ maxLength: 20 }),
      vecteur: fc.constantFrom(
        '',
        'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
        'CVSS:3.0/AV:L/AC:H/PR:L/UI:R/S:C/C:L/I:N/A:N',
        'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/E:U/RL:O/RC:C',
        'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N',
      ),
    }),
    { selector: ({ cve }) => cve, maxLength: 4 },
  ),
  produits: fc.array(
    fc.record({
      editeur: fc.string({ maxLength: 10 }),
      nom: mot,
      versions: fc.string({ maxLength: 10 }),
      etat: fc.constantFrom(...etatsDeProduit),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  liens: fc.array(fc.record({ titre: fc.string({ maxLength: 10 }), url: fc.webUrl() }), { maxLength: 3 }),
  reponseAttendueLe: fc.constant(null),
})
const exportes = fc
  .record({ contenu: contenus, tlp: fc.constantFrom(...niveauxTlp) })
  .map(({ contenu, tlp }) => unExporte({ contenu, tlp }))

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('Un bulletin en CSAF 2.0', () => {
  test('entier passe le schéma et tous les essais obligatoires, quel que soit ce qu’il dit', async () => {
    await fc.assert(
      fc.asyncProperty(exportes, async (exporte) => {
        expect(await validerCsaf(bulletinEnCsaf(exporte, emetteur))).toEqual([])
      }),
      { numRuns: 40 },
    )
  }, 60_000)

  test('suit ses révisions', () => {
    expect(bulletinEnCsaf(unExporte(), emetteur)['document']).toMatchObject({
      category: 'csaf_security_advisory',
      distribution: { tlp: { label: 'AMBER' } },
      tracking: {
        id: 'SSSI-CERT-2026-0001',
        version: '2',
        initial_release_date: '2026-11-20T10:00:00.000Z',
        current_release_date: '2026-11-21T10:00:00.000Z',
        revision_history: [{ number: '1' }, { number: '2', summary: 'Correctif paru' }],
      },
    })
  })

  test('sans vulnérabilité reste valable, avec ou sans lien', async () => {
    for (const liens of [[], unContenu().liens]) {
      const contenu = unContenu({ vulnerabilites: [], produits: [], liens })
      expect(await validerCsaf(bulletinEnCsaf(unExporte({ contenu }), emetteur))).toEqual([])
    }
  })

  test.each<[string, Partial<ContenuDeBulletin>, string]>([
    ['sans produit', { produits: [] }, 'contenu.produits'],
    ['sans titre', { titre: ' ' }, 'contenu.titre'],
    [
      'à la CVE dite deux fois',
      { vulnerabilites: [...unContenu().vulnerabilites, ...unContenu().vulnerabilites] },
      'contenu.vulnerabilites.1.cve',
    ],
    [
      'au vecteur incomplet',
      { vulnerabilites: [{ cve: '', titre: 'x', vecteur: 'CVSS:3.1/AV:N' }] },
      'contenu.vulnerabilites.0.vecteur',
    ],
    [
      'au produit sans nom',
      { produits: [{ editeur: '', nom: '', versions: '', etat: 'affecte' }] },
      'contenu.produits.0.nom',
    ],
    ['au lien sans adresse', { liens: [{ titre: 'x', url: '' }] }, 'contenu.liens.0.url'],
  ])('%s est refusé à son champ', async (_, reste, champ) => {
    const defauts = await verifierBulletin(unExporte({ contenu: unContenu(reste) }), emetteur)
    expect(defauts.map((defaut) => defaut.champ)).toContain(champ)
  })
})

describe('Un bulletin en STIX 2.1', () => {
  interface Objet extends Record<string, unknown> {
    readonly type: string
    readonly id: string
  }
  const requises: Readonly<Record<string, readonly string[]>> = {
    'marking-definition': ['spec_version', 'created', 'name', 'extensions'],
    identity: ['spec_version', 'created', 'modified', 'name', 'identity_class'],
    report: [
      'spec_version',
      'created',
      'modified',
      'name',
      'published',
      'object_refs',
      'object_marking_refs',
    ],
    vulnerability: ['spec_version', 'created', 'modified', 'name', 'object_marking_refs'],
    software: ['spec_version', 'name', 'object_marking_refs'],
    relationship: ['spec_version', 'created', 'modified', 'relationship_type', 'source_ref', 'target_ref'],
  }
  const references = (valeur: unknown): string[] =>
    typeof valeur !== 'object' || valeur === null
      ? []
      : Object.entries(valeur).flatMap(([cle, une]) => {
          if (cle.endsWith('_ref')) return [String(une)]
          if (cle.endsWith('_refs')) return (une as string[]).map(String)
          return references(une)
        })

  test('a les propriétés exigées, des identifiants bien formés et uniques, et aucune référence qui pende', () => {
    fc.assert(
      fc.property(exportes, (exporte) => {
        const paquet = bulletinEnStix(exporte, emetteur)
        const objets = paquet['objects'] as Objet[]
        const ids = objets.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const objet of objets) {
          expect(Object.keys(objet)).toEqual(
            expect.arrayContaining([...(requises[objet.type] ?? ['absent'])]),
          )
          expect(objet.id.startsWith(`${objet.type}--`)).toBe(true)
          expect(objet.id.slice(objet.type.length + 2)).toMatch(UUID)
          expect(ids).toEqual(expect.arrayContaining(references(objet)))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('se refait à l’identique, et se marque du niveau officiel', () => {
    expect(bulletinEnStix(unExporte(), emetteur)).toEqual(bulletinEnStix(unExporte(), emetteur))
    expect(bulletinEnStix(unExporte({ tlp: 'AMBER+STRICT' }), emetteur)['objects']).toContainEqual(
      expect.objectContaining({ id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003' }),
    )
  })
})

describe('Un bulletin en évènement MISP', () => {
  test.each([
    ['CLEAR', '3', 'tlp:clear'],
    ['GREEN', '2', 'tlp:green'],
    ['AMBER', '1', 'tlp:amber'],
    ['AMBER+STRICT', '0', 'tlp:amber+strict'],
    ['RED', '0', 'tlp:red'],
  ] as const)('marqué %s se diffuse au niveau %s et porte %s', (tlp, distribution, etiquette) => {
    const { Event } = bulletinEnMisp(unExporte({ tlp }), emetteur) as {
      Event: {
        distribution: string
        Tag: { name: string }[]
        Attribute: { distribution: string; uuid: string }[]
      }
    }
    expect(Event.distribution).toBe(distribution)
    expect(Event.Tag.map(({ name }) => name)).toEqual([etiquette])
    expect(new Set(Event.Attribute.map((un) => un.distribution))).toEqual(new Set([distribution]))
    expect(new Set(Event.Attribute.map(({ uuid }) => uuid)).size).toBe(Event.Attribute.length)
  })

  test('dit la CVE, les liens et les textes', () => {
    expect(JSON.stringify(bulletinEnMisp(unExporte(), emetteur))).toMatch(
      /"type":"vulnerability"[^}]*CVE-2026-91234/,
    )
  })
})

test('l’UUID de version 5 est celui de la RFC 9562', () => {
  // Annexe A.4 : l’espace DNS et www.example.com.
  expect(uuidV5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  )
})
