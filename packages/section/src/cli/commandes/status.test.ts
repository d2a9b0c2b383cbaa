import { expect, test } from 'vitest'
import { ouvrirUnBanc } from '../testing/banc.ts'

const banc = ouvrirUnBanc()

test('status et history se lisent', async () => {
  banc.portail.repondre(200, {
    resultat: {
      portail: 'abc',
      api: '1.0.0',
      sections: [
        {
          section: 'essai',
          titre: 'Essai',
          organisme: 'CNAV',
          active: { version: '1.4.0', depuis: '2026-11-22T09:00:00.000Z', par: 'Chaîne' },
          canari: { version: '1.5.0', part: 5 },
          epingle: null,
          verrou: { motif: 'Copil', jusquA: '2026-11-23T10:00:00.000Z' },
          versions: [
            {
              version: '1.5.0',
              publieeLe: '2026-11-22T09:00:00.000Z',
              publieePar: 'Chaîne',
              taille: 90_000,
              ecart: -7_200,
              incompatibilites: ['Le composant Frise manque.'],
              releve: { ouvertures: 10, erreurs: 2 },
            },
          ],
        },
      ],
      onglets: {
        minutes: 15,
        aJour: 3,
        anciennes: [{ composition: 'a', agents: 12, versions: [{ section: 'essai', version: '1.3.0' }] }],
      },
    },
  })
  const { dit } = await banc.projet.lancer('status essai')
  expect(dit).toContain('3 agents à jour ; 12 sur une composition d’avant (essai 1.3.0)')
  for (const lu of ['active : 1.4.0', 'canari 5 %', 'Copil', '−7', '2 en erreur sur 10', 'Frise manque'])
    expect(dit).toContain(lu)
  const entree = { numero: 3, libelle: 'Version activée', detail: { version: '1.4.0' }, auteur: null }
  banc.portail.repondre(200, { resultat: { entrees: [{ ...entree, le: '2026-11-22T09:00:00.000Z' }] } })
  expect((await banc.projet.lancer('history essai')).dit).toMatch(
    /3 .*Version activée {2}le portail {2}version 1.4.0/,
  )
})

test('status, sans section, dit en une ligne où en est chacune', async () => {
  const une = (section: string, reste: object = {}) => ({
    section,
    titre: section,
    organisme: 'GIP_MDS',
    active: { version: '1.4.0', depuis: '2026-11-22T09:00:00.000Z', par: null },
    canari: null,
    epingle: null,
    verrou: null,
    versions: [
      {
        version: '1.4.0',
        publieeLe: '2026-11-22T09:00:00.000Z',
        publieePar: null,
        taille: 90_000,
        ecart: null,
        incompatibilites: [],
        releve: { ouvertures: 10, erreurs: 2 },
      },
    ],
    ...reste,
  })
  const sections = [
    une('essai', { canari: { version: '1.5.0', part: 5 } }),
    une('autre', { verrou: { motif: 'Copil', jusquA: '2026-11-23T10:00:00.000Z' } }),
    une('neuve', { active: null, versions: [] }),
  ]
  const resultat = {
    portail: 'abc',
    api: '1.0.0',
    sections,
    onglets: { minutes: 15, aJour: 1, anciennes: [] },
  }
  banc.portail.repondre(200, { resultat })
  const { code, dit } = await banc.projet.lancer('status')
  expect(code).toBe(0)
  expect(banc.portail.recus.at(-1)?.contenu).toMatchObject({ fait: 'ensemble' })
  expect(banc.portail.recus.at(-1)?.contenu).not.toHaveProperty('section')
  for (const ligne of [
    /^essai +GIP MDS +1\.4\.0 +1\.5\.0, 5 % .* le portail +90 ko +2 en erreur sur 10 +compatible$/m,
    /^autre .* verrouillée jusqu’au 23 novembre 2026/m,
    /^neuve +GIP MDS +aucune$/m,
  ])
    expect(dit).toMatch(ligne)
  banc.portail.repondre(200, { resultat })
  const dIci = await banc.projet.lancer('status --json', { ici: banc.projet.section })
  expect(JSON.parse(dIci.dit)).toMatchObject({ sections: [{ section: 'essai' }, {}, {}] })
  expect(banc.portail.recus.at(-1)?.contenu).toMatchObject({ fait: 'etat', section: 'essai' })
})
