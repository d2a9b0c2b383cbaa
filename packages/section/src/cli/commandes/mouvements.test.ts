import { describe, expect, test } from 'vitest'
import { ouvrirUnBanc } from '../testing/banc.ts'

const banc = ouvrirUnBanc()

describe('les ordres signés', () => {
  test.each<[string, object]>([
    ['activate essai 1.4.0', { fait: 'activer', version: '1.4.0' }],
    ['canary essai 1.4.0 25', { fait: 'canari', version: '1.4.0', part: 25 }],
    ['canary essai 1.4.0 0%', { fait: 'canari', version: '1.4.0', part: 0 }],
    ['rollback essai', { fait: 'retour', version: null }],
    ['rollback essai 1.3.0', { fait: 'retour', version: '1.3.0' }],
    [
      'pin essai 1.4.0 --motif Copil_de_mars --heures 2',
      { fait: 'epingler', version: '1.4.0', motif: 'Copil de mars', jusquA: '2026-11-22T12:00:00.000Z' },
    ],
    ['unpin essai', { fait: 'desepingler' }],
    [
      'lock essai --motif Copil --jusqu-a 2026-12-01T18:00Z',
      { fait: 'verrouiller', motif: 'Copil', jusquA: '2026-12-01T18:00:00.000Z' },
    ],
    ['unlock essai', { fait: 'deverrouiller' }],
  ])('« %s »', async (args, attendu) => {
    expect(await banc.projet.lancer(args)).toMatchObject({ code: 0, averti: '' })
    expect(banc.portail.recus[0]).toEqual({
      chemin: '/deploiement/commandes',
      contenu: {
        portail: banc.portail.adresse,
        section: 'essai',
        le: '2026-11-22T10:00:00.000Z',
        id: expect.any(String),
        ...attendu,
      },
    })
  })

  test('deux ordres n’ont jamais le même nom', async () => {
    await banc.projet.lancer('unlock essai')
    await banc.projet.lancer('unlock essai')
    expect(new Set(banc.portail.recus.map(({ contenu }) => contenu['id'])).size).toBe(2)
  })

  test('preview donne l’adresse entière du lien', async () => {
    const apercu = { chemin: '/deploiement/apercu/jeton', jusquA: '2026-11-23T10:00:00.000Z' }
    banc.portail.repondre(200, { resultat: apercu })
    const { dit } = await banc.projet.lancer('preview essai 1.4.0 --pour agent@exemple.fr')
    expect(dit).toContain(`${banc.portail.adresse}/deploiement/apercu/jeton`)
    expect(banc.portail.recus[0]?.contenu).toMatchObject({ courriel: 'agent@exemple.fr', heures: 24 })
  })

  test('verify échoue quand le journal ne tient pas', async () => {
    banc.portail.repondre(200, { resultat: { ok: false, numero: 7, motif: 'Récrite.' } })
    expect(await banc.projet.lancer('verify essai')).toMatchObject({
      code: 1,
      averti: expect.stringContaining('Récrite.'),
    })
    banc.portail.repondre(200, { resultat: { ok: true, nombre: 12, tete: 'a'.repeat(64) } })
    expect(await banc.projet.lancer('verify essai')).toMatchObject({
      code: 0,
      dit: expect.stringContaining('12 entrées'),
    })
  })
})
