import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contenuVide, etatsDeBulletin, manquesDuBulletin, numeroDeBulletin } from './bulletin.ts'
import { gravites } from '../avis/gravite.ts'
import { contenuDeBulletinSchema } from './bulletin.schema.ts'
import {
  filtreDeBulletinsDepuisUrl,
  filtreDeBulletinsSchema,
  filtreDeBulletinsVersUrl,
  filtreDeBulletinsVide,
} from './filtre-bulletins.ts'
import { etatDeReponse, fautesDeReponse } from './reponse.ts'

describe('Un bulletin', () => {
  test('a un numéro qui se lit', () => {
    expect(numeroDeBulletin(2026, 1)).toBe('SSSI-CERT-2026-0001')
    expect(numeroDeBulletin(2026, 12_345)).toBe('SSSI-CERT-2026-12345')
  })

  test('vide est un brouillon que l’on peut garder, et pas encore publier', () => {
    expect(contenuDeBulletinSchema.parse(contenuVide)).toEqual(contenuVide)
    expect(Object.keys(manquesDuBulletin(contenuVide))).toEqual(['titre', 'resume'])
    expect(manquesDuBulletin({ ...contenuVide, titre: 'Titre', resume: 'Résumé' })).toEqual({})
  })

  test.each([
    ['cve', { cve: 'CVE-26-1', titre: '', vecteur: '' }],
    ['vecteur', { cve: '', titre: '', vecteur: 'AV:N' }],
  ])('refuse une vulnérabilité dont %s n’a pas sa forme', (champ, vulnerabilite) => {
    const { error } = contenuDeBulletinSchema.safeParse({ ...contenuVide, vulnerabilites: [vulnerabilite] })
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([`vulnerabilites.0.${champ}`])
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'exemple.fr'])('refuse le lien %s', (url) => {
    expect(contenuDeBulletinSchema.safeParse({ ...contenuVide, liens: [{ titre: '', url }] }).success).toBe(
      false,
    )
  })
})

describe('Le filtre des bulletins', () => {
  const filtres = fc.record({
    q: fc.string({ maxLength: 50 }).map((texte) => texte.trim()),
    tlp: fc.constantFrom([], ['RED' as const], ['GREEN' as const, 'AMBER+STRICT' as const]),
    etat: fc.subarray([...etatsDeBulletin]),
    gravite: fc.subarray([...gravites]),
    organisme: fc.subarray(['CNAM' as const, 'CNAV' as const]),
    sansReponse: fc.subarray(['CNAF' as const, 'HFDS' as const]),
    depuis: fc.constantFrom(null, '2026-01-31'),
    jusque: fc.constantFrom(null, '2026-12-31'),
  })

  test('va dans l’adresse et en revient', () => {
    fc.assert(
      fc.property(filtres, (filtre) => {
        const adresse = new URLSearchParams(filtreDeBulletinsVersUrl(filtre).toString())
        expect(filtreDeBulletinsDepuisUrl(adresse)).toEqual(filtre)
      }),
    )
  })

  test('lit n’importe quelle adresse sans la refuser', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        const lu = filtreDeBulletinsDepuisUrl(new URLSearchParams(texte))
        expect(filtreDeBulletinsSchema.safeParse(lu).success).toBe(true)
      }),
    )
    expect(filtreDeBulletinsDepuisUrl(new URLSearchParams('tlp=ROSE&depuis=hier'))).toEqual(
      filtreDeBulletinsVide,
    )
  })
})

describe('La réponse d’un organisme', () => {
  const reponse = {
    etat: 'concerne',
    constateLe: '2026-11-20',
    correctionPrevueLe: null,
    commentaire: '',
  } as const
  test.each([
    [reponse, []],
    [{ ...reponse, constateLe: '2026-11-23' }, ['constateLe']],
    [{ ...reponse, correctionPrevueLe: '2026-12-01' }, []],
    [{ ...reponse, correctionPrevueLe: '2026-11-01' }, ['correctionPrevueLe']],
    [{ ...reponse, etat: 'corrige', correctionPrevueLe: '2026-12-01' } as const, ['correctionPrevueLe']],
  ])('%j a des fautes à %j', (saisie, champs) => {
    expect(Object.keys(fautesDeReponse(saisie, '2026-11-22'))).toEqual(champs)
  })

  test.each([
    [null, 1, 'sans_reponse'],
    [1, 1, 'a_jour'],
    [1, 2, 'a_redemander'],
  ] as const)('à la révision %s, quand la révision %s se lit, est %s', (repondue, courante, etat) => {
    expect(etatDeReponse(repondue, courante)).toBe(etat)
  })
})
