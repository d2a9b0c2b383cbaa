import '../../../core/trpc/phrases.ts'
import { describe, expect, test } from 'vitest'
import { unCsaf } from '../../csaf/testing/un-csaf.ts'
import { lireKev } from '../../exploitation/lire-kev.ts'
import { unCertfr, unKev } from '../testing/un-certfr.ts'
import { lireCertfr } from './lire-certfr.ts'
import { lireCsaf } from './lire-csaf.ts'
import { reconnaitre } from './reconnaitre.ts'
import { adresseSaine, ligneSaine, texteSain } from './texte-sain.ts'

describe('Un avis du CERT-FR', () => {
  test('dont presque tout manque se lit encore', () => {
    const lu = lireCertfr({
      reference: 'CERTFR-2026-ALE-001',
      title: 'Alerte d’exemple',
      cves: null,
      revisions: [{ revision_date: '2026-03-12T00:00:00.000000' }],
    })
    expect(lu).toMatchObject({
      avis: {
        reference: 'CERTFR-2026-ALE-001',
        tlp: 'CLEAR',
        revision: '1',
        contenu: { cves: [], systemes: [], liens: [] },
      },
    })
  })

  test.each<[string, Record<string, unknown>, string]>([
    ['une référence d’ailleurs', { reference: 'AVIS-1' }, '/reference'],
    ['une liste qui n’en est pas une', { cves: { 0: {} } }, '/cves'],
    ['une date impossible', { revisions: [{ revision_date: '2026-13-40' }] }, '/revisions/0/revision_date'],
    ['aucune révision', { revisions: [] }, '/revisions'],
    ['un système mal typé', { affected_systems: [{ product: 'SUSE' }] }, '/affected_systems/0/product'],
  ])('avec %s est refusé à cette place', (_, reste, chemin) => {
    const lu = lireCertfr({ ...unCertfr(), ...reste })
    expect('erreurs' in lu && lu.erreurs.map((erreur) => erreur.chemin)).toEqual([chemin])
  })
})

describe('Un avis CSAF', () => {
  test.each([
    ['WHITE', 'CLEAR'],
    ['GREEN', 'GREEN'],
    ['AMBER', 'AMBER'],
    ['RED', 'RED'],
  ])('marqué %s se partage en %s', async (label, tlp) => {
    expect(await lireCsaf(unCsaf({ tlp: label }))).toMatchObject({ avis: { tlp } })
  })

  test('sans marque est AMBER', async () => {
    const csaf = unCsaf()
    const sansMarque = { ...csaf.document, distribution: { text: 'Sans marque.' } }
    expect(await lireCsaf({ ...csaf, document: sansMarque })).toMatchObject({ avis: { tlp: 'AMBER' } })
  })

  test('donne ses produits touchés avec leur éditeur, et ses notes calculées du vecteur', async () => {
    expect(await lireCsaf(unCsaf())).toMatchObject({
      avis: {
        emetteur: 'Éditeur d’exemple',
        contenu: {
          systemes: [
            {
              editeur: 'Éditeur d’exemple',
              produit: 'Passerelle d’exemple',
              description: 'Passerelle d’exemple 4.2',
            },
          ],
          cves: [{ cve: 'CVE-2026-90001', vecteurs: [{ score: 7.5 }] }],
        },
      },
    })
  })

  test('qui ferait comparer trop d’objets deux à deux est refusé avant de l’être', async () => {
    const csaf = unCsaf()
    const ids = Array.from({ length: 20_000 }, (_, rang) => ({ system_name: 's', text: String(rang) }))
    const debut = performance.now()
    const lu = await lireCsaf({ ...csaf, vulnerabilities: [{ ...csaf.vulnerabilities[0], ids }] })
    expect('erreurs' in lu && lu.erreurs[0]?.chemin).toBe('/vulnerabilities/0/ids')
    expect(performance.now() - debut).toBeLessThan(1_000)
  })
})

test('un avis CSAF peut relier beaucoup de produits, mais pas les enchaîner', async () => {
  const csaf = unCsaf()
  const relier = (combien: number, enchainees: boolean) => ({
    ...csaf,
    product_tree: {
      ...csaf.product_tree,
      relationships: Array.from({ length: combien }, (_, rang) => ({
        category: 'installed_on',
        product_reference: enchainees && rang > 0 ? `R${rang - 1}` : 'P42',
        relates_to_product_reference: 'P43',
        full_product_name: { name: `n${rang}`, product_id: `R${rang}` },
      })),
    },
  })
  expect(await lireCsaf(relier(300, false))).toHaveProperty('avis')
  for (const refuse of [relier(300, true), relier(3_000, false)])
    expect(await lireCsaf(refuse)).toMatchObject({ erreurs: [{ chemin: '/product_tree/relationships' }] })
})

describe('Le catalogue des vulnérabilités exploitées', () => {
  test('se lit, et refuse un compte faux ou une CVE mal écrite', () => {
    expect(lireKev(unKev(['CVE-2026-90001']))).toMatchObject({ catalogue: { version: '2026.03.12' } })
    expect(lireKev({ ...unKev(['CVE-2026-90001']), count: 2 })).toMatchObject({
      erreurs: [{ chemin: '/count' }],
    })
    expect(lireKev(unKev(['CVE-1']))).toMatchObject({ erreurs: [{ chemin: '/vulnerabilities/0/cveID' }] })
  })
})

test.each<[unknown, string | null]>([
  [unCertfr(), 'certfr'],
  [unCsaf(), 'csaf'],
  [unKev([]), 'kev'],
  [{}, null],
  [null, null],
  [[], null],
  ['texte', null],
  [JSON.parse('{"__proto__":{"document":1}}'), null],
])('le genre d’un document se voit à ses champs propres', (document, genre) => {
  expect(reconnaitre(document)).toBe(genre)
})

test('le texte d’un tiers perd ce qui le ferait lire autrement, et ne se coupe pas au milieu d’un caractère', () => {
  expect(ligneSaine('a\u202Eb\u0007c\n d')).toBe('abc d')
  expect(texteSain('a\r\nb')).toBe('a\nb')
  expect(texteSain('aa😀', 4)).toBe('aa😀')
  expect(texteSain('aa😀bb', 4)).toBe('aa…')
})

test.each([
  ['https://exemple.fr/a', 'https://exemple.fr/a'],
  ['HTTP://exemple.fr', 'http://exemple.fr/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://moi:mdp@exemple.fr', null],
  ['/relative', null],
])('l’adresse %s devient %s', (adresse, saine) => {
  expect(adresseSaine(adresse)).toBe(saine)
})
