import { describe, expect, test } from 'vitest'
import { clientsDes } from './clientele.ts'
import { documentEnTexte, documentRfc2350, manquesDesReglages } from './document-rfc2350.ts'
import { reglagesSchema, reglagesVides, type ReglagesDuCert } from './reglages.schema.ts'
import { rubriquesEcrites } from './rubriques-rfc2350.ts'
import { securityTxt } from './security-txt.ts'

const complets: ReglagesDuCert = {
  ...reglagesVides,
  sigle: 'CERT-Essai',
  nom: 'CERT d’essai',
  courriel: 'cert@exemple.invalid',
  telephone: '+33 1 99 00 00 00',
  rubriques: Object.fromEntries(
    rubriquesEcrites.map(({ cle, titre }) => [cle, `Texte : ${titre}.`]),
  ) as ReglagesDuCert['rubriques'],
  langues: ['fr', 'en'],
  expireLe: '2027-05-01',
}
const aujourdhui = '2026-11-22'
const contexte = { urlPublique: 'https://portail.exemple.invalid', modifieLe: aujourdhui }
const maintenant = new Date('2026-11-22T10:00:00Z')

describe('security.txt (RFC 9116)', () => {
  const lu = (reglages: ReglagesDuCert, quand = maintenant) =>
    securityTxt(reglages, { urlPublique: contexte.urlPublique, maintenant: quand })

  test('dit où écrire, jusqu’à quand, en quelles langues, et son adresse', () => {
    expect(lu(complets)).toBe(
      [
        'Contact: mailto:cert@exemple.invalid',
        'Contact: tel:+33199000000',
        'Expires: 2027-05-01T21:59:59Z',
        'Preferred-Languages: fr, en',
        'Canonical: https://portail.exemple.invalid/.well-known/security.txt',
        'Policy: https://portail.exemple.invalid/cert/rfc2350',
        '',
      ].join('\n'),
    )
  })

  test('mène à la clé quand il y en a une', () => {
    expect(lu({ ...complets, clePgp: 'une clé' })).toContain(
      'Encryption: https://portail.exemple.invalid/cert/cle-publique.asc\n',
    )
  })

  test.each([
    ['un réglage manque', { ...complets, courriel: '' }, maintenant],
    ['une rubrique manque', { ...complets, rubriques: { ...complets.rubriques, mission: ' ' } }, maintenant],
    ['la date de révision manque', { ...complets, expireLe: '' }, maintenant],
    ['la date de révision est venue', complets, new Date('2027-05-01T00:00:00Z')],
  ])('n’est pas publié quand %s', (_, reglages, quand) => {
    expect(lu(reglages, quand)).toBeNull()
  })

  test('ne porte jamais une date passée', () => {
    const veille = new Date('2027-04-30T21:59:00Z')
    const expire = /Expires: (.+)\n/.exec(lu(complets, veille) ?? '')?.[1] ?? ''
    expect(Date.parse(expire)).toBeGreaterThan(veille.getTime())
  })
})

describe('La page RFC 2350', () => {
  test('a ses sept chapitres, et toutes leurs rubriques', () => {
    const chapitres = documentRfc2350(complets, contexte)
    expect(chapitres.map(({ numero }) => numero)).toEqual(['1', '2', '3', '4', '5', '6', '7'])
    expect(chapitres.flatMap(({ rubriques }) => rubriques)).toHaveLength(28)
    expect(chapitres[1]?.rubriques[0]?.texte).toBe('CERT-Essai — CERT d’essai')
  })

  test('dit ce qui n’est pas renseigné', () => {
    const chapitres = documentRfc2350(reglagesVides, contexte)
    expect(chapitres[2]?.rubriques[0]).toMatchObject({ numero: '3.1', texte: 'Non renseigné.' })
  })

  test('se lit aussi en texte seul', () => {
    const texte = documentEnTexte(documentRfc2350(complets, contexte), 'CERT-Essai')
    expect(texte).toContain('3. Charte\n\n3.1 Mission\n\n   Texte : Mission.')
    expect(texte).toContain('6. Formulaires de déclaration d’incident\n\n   Texte')
  })
})

describe('Les réglages', () => {
  test('vides, sont valides mais ne se publient pas', () => {
    expect(reglagesSchema.safeParse(reglagesVides).success).toBe(true)
    expect(manquesDesReglages(reglagesVides, aujourdhui).map(({ champ }) => champ)).toContain(
      'rubriques.mission',
    )
    expect(manquesDesReglages(complets, aujourdhui)).toEqual([])
  })

  test.each([
    ['un courriel qui écrirait une ligne de plus', { courriel: 'a@b.fr\nContact: x' }],
    ['un téléphone qui n’en est pas un', { telephone: 'tel:javascript' }],
    ['une adresse qui n’est pas en https', { politique: 'http://exemple.fr' }],
    ['une clé qui n’en est pas une', { clePgp: 'bonjour' }],
    ['un organisme client de lui-même', { clientele: [{ organisme: 'CNAM', clients: ['CNAM'] }] }],
    [
      'un organisme sur deux lignes',
      {
        clientele: [
          { organisme: 'CNAM', clients: [] },
          { organisme: 'CNAM', clients: [] },
        ],
      },
    ],
  ])('refusent %s', (_, changement) => {
    expect(reglagesSchema.safeParse({ ...complets, ...changement }).success).toBe(false)
  })
})

test('Les clients des destinataires se comptent une fois, et jamais comme destinataires', () => {
  const clienteles = [
    { organisme: 'CNAM', clients: ['UCANSS', 'CNAV'] },
    { organisme: 'CNAF', clients: ['UCANSS'] },
    { organisme: 'MSA', clients: ['GIP_MDS'] },
  ] as const
  expect(clientsDes(clienteles, ['CNAM', 'CNAF', 'CNAV'])).toEqual(['UCANSS'])
  expect(clientsDes(clienteles, [])).toEqual([])
})
