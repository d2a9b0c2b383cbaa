import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lirePem } from './cle.ts'
import { ouvrirPortailDeTest, type PortailDeTest } from './testing/portail-de-test.ts'
import { ouvrirProjetDeTest, type ProjetDeTest } from './testing/projet-de-test.ts'

let projet: ProjetDeTest
let portail: PortailDeTest

beforeAll(async () => {
  projet = await ouvrirProjetDeTest(() => portail.adresse)
  portail = await ouvrirPortailDeTest(projet.cle.publique)
})
afterAll(async () => {
  await portail.fermer()
  await projet.effacer()
})
beforeEach(() => {
  portail.recus.length = 0
})

describe('l’aide', () => {
  test.each(['', '--help', 'help', 'aide'])('« %s » présente toutes les commandes', async (args) => {
    const { code, dit } = await projet.lancer(args)
    expect(code).toBe(0)
    for (const nom of ['publish', 'activate', 'canary', 'rollback', 'verify', 'keygen'])
      expect(dit).toContain(`  ${nom} `)
  })

  test('détaille une commande et ses options', async () => {
    const { code, dit } = await projet.lancer('lock --help')
    expect(code).toBe(0)
    expect(dit).toContain('npm run section -- lock [section]')
    expect(dit).toContain('--motif <texte>')
    expect(dit).not.toContain('--version')
  })
})

describe('publish', () => {
  const publiee = { section: 'essai', version: '1.4.0', taille: 42, fichiers: 3 }

  test('envoie la description signée et les seuls fichiers qu’elle nomme', async () => {
    portail.repondre(201, publiee)
    const { code, dit } = await projet.lancer('publish essai --sans-construire')
    expect(dit).toContain('Version 1.4.0 de « essai » publiée')
    expect(code).toBe(0)
    expect(portail.recus).toMatchObject([
      {
        chemin: '/deploiement/publications',
        contenu: {
          description: {
            section: 'essai',
            version: '1.4.0',
            portail: { composants: ['Button'] },
            prechargement: { entree: ['remoteEntry.js'], pages: {} },
          },
          fichiers: ['assets/accueil-1a2b.js', 'remoteEntry.js', 'section.json'],
        },
      },
    ])
  })

  test('active aussitôt, si on le demande', async () => {
    portail.repondre(201, publiee)
    const { code, dit } = await projet.lancer('publish essai --sans-construire --version 2.0.0 --activer')
    expect(code).toBe(0)
    expect(dit).toContain('active pour tous les agents')
    expect(portail.recus[1]).toMatchObject({
      chemin: '/deploiement/commandes',
      contenu: { fait: 'activer', version: '2.0.0' },
    })
  })

  test('répond en JSON à une chaîne de livraison', async () => {
    portail.repondre(201, publiee)
    const { dit } = await projet.lancer('publish essai --sans-construire --canari 5 --json')
    expect(JSON.parse(dit)).toMatchObject({ ...publiee, mouvement: { fait: 'canari', part: 5 } })
  })

  test('dit le refus du portail, et chacune de ses raisons', async () => {
    const details = ['« a.js » manque.', '« b.js » manque.']
    portail.repondre(422, {
      erreur: { code: 'fichiers_differents', message: 'Fichiers différents.', details },
    })
    const { code, averti } = await projet.lancer('publish essai --sans-construire')
    expect(code).toBe(1)
    expect(averti).toContain('Refusé (422) : Fichiers différents.')
    expect(averti).toContain('  - « b.js » manque.')
  })

  test('trouve la section du dossier d’où on la lance', async () => {
    portail.repondre(201, publiee)
    const paquet = join(projet.section, 'src', 'accueil')
    expect(await projet.lancer('publish --sans-construire', { paquet })).toMatchObject({ code: 0 })
  })

  test('s’arrête quand la section ne se construit pas, avec ce que Vite en dit', async () => {
    const { code, averti } = await projet.lancer('publish essai', { ici: projet.section })
    expect(code).toBe(1)
    expect(averti).toContain('La construction a échoué')
    expect(portail.recus).toEqual([])
  })

  test('n’envoie pas ce qu’un portail refuserait', async () => {
    await projet.ecrire('dist/page.html', '<p>')
    const { code, averti } = await projet.lancer('publish essai --sans-construire')
    expect(code).toBe(1)
    expect(averti).toContain('« page.html » : extension non admise')
    expect(portail.recus).toEqual([])
  })
})

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
    expect(await projet.lancer(args)).toMatchObject({ code: 0, averti: '' })
    expect(portail.recus[0]).toEqual({
      chemin: '/deploiement/commandes',
      contenu: {
        portail: portail.adresse,
        section: 'essai',
        le: '2026-11-22T10:00:00.000Z',
        id: expect.any(String),
        ...attendu,
      },
    })
  })

  test('deux ordres n’ont jamais le même nom', async () => {
    await projet.lancer('unlock essai')
    await projet.lancer('unlock essai')
    expect(new Set(portail.recus.map(({ contenu }) => contenu['id'])).size).toBe(2)
  })

  test('preview donne l’adresse entière du lien', async () => {
    const apercu = { chemin: '/deploiement/apercu/jeton', jusquA: '2026-11-23T10:00:00.000Z' }
    portail.repondre(200, { resultat: apercu })
    const { dit } = await projet.lancer('preview essai 1.4.0 --pour agent@exemple.fr')
    expect(dit).toContain(`${portail.adresse}/deploiement/apercu/jeton`)
    expect(portail.recus[0]?.contenu).toMatchObject({ courriel: 'agent@exemple.fr', heures: 24 })
  })

  test('verify échoue quand le journal ne tient pas', async () => {
    portail.repondre(200, { resultat: { ok: false, numero: 7, motif: 'Récrite.' } })
    expect(await projet.lancer('verify essai')).toMatchObject({
      code: 1,
      averti: expect.stringContaining('Récrite.'),
    })
    portail.repondre(200, { resultat: { ok: true, nombre: 12, tete: 'a'.repeat(64) } })
    expect(await projet.lancer('verify essai')).toMatchObject({
      code: 0,
      dit: expect.stringContaining('12 entrées'),
    })
  })

  test('status et history se lisent', async () => {
    portail.repondre(200, {
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
    const { dit } = await projet.lancer('status essai')
    expect(dit).toContain('3 agents à jour ; 12 sur une composition d’avant (essai 1.3.0)')
    for (const lu of ['active : 1.4.0', 'canari 5 %', 'Copil', '−7', '2 en erreur sur 10', 'Frise manque'])
      expect(dit).toContain(lu)
    const entree = { numero: 3, libelle: 'Version activée', detail: { version: '1.4.0' }, auteur: null }
    portail.repondre(200, { resultat: { entrees: [{ ...entree, le: '2026-11-22T09:00:00.000Z' }] } })
    expect((await projet.lancer('history essai')).dit).toMatch(
      /3 .*Version activée {2}le portail {2}version 1.4.0/,
    )
  })
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
  portail.repondre(200, { resultat })
  const { code, dit } = await projet.lancer('status')
  expect(code).toBe(0)
  expect(portail.recus.at(-1)?.contenu).toMatchObject({ fait: 'ensemble' })
  expect(portail.recus.at(-1)?.contenu).not.toHaveProperty('section')
  for (const ligne of [
    /^essai +GIP MDS +1\.4\.0 +1\.5\.0, 5 % .* le portail +90 ko +2 en erreur sur 10 +compatible$/m,
    /^autre .* verrouillée jusqu’au 23 novembre 2026/m,
    /^neuve +GIP MDS +aucune$/m,
  ])
    expect(dit).toMatch(ligne)
  portail.repondre(200, { resultat })
  const dIci = await projet.lancer('status --json', { ici: projet.section })
  expect(JSON.parse(dIci.dit)).toMatchObject({ sections: [{ section: 'essai' }, {}, {}] })
  expect(portail.recus.at(-1)?.contenu).toMatchObject({ fait: 'etat', section: 'essai' })
})

describe('une commande mal écrite', () => {
  test.each([
    ['pubish', 'Commande inconnue : pubish'],
    ['constructor', 'Commande inconnue'],
    ['history', 'Nommez la section'],
    ['publish absente', 'apps/absente n’est pas une section'],
    ['activate essai', 'Il manque : la version'],
    ['activate essai 1.4', '« 1.4 » n’est pas une version'],
    ['activate essai 1.4.0 1.5.0', 'Argument de trop : 1.5.0'],
    ['activate essai 1.4.0 --motif x', 'Option inconnue ici : --motif'],
    ['canary essai 1.4.0 150', 'de 0 à 100'],
    ['lock essai --heures 2', 'Donnez la raison'],
    ['lock essai --motif x', 'Dites jusqu’à quand'],
    ['lock essai --motif x --jusqu-a demain', '--jusqu-a est une date'],
    ['preview essai 1.4.0', 'Dites à qui'],
    ['publish essai --activer --canari 5', 'Choisissez entre'],
    ['history essai --nombre 1000', 'de 1 à 100'],
    ['status essai --portail portail.exemple.fr', 'n’est pas l’adresse d’un portail'],
    ['status essai --cle absente.pem', 'ne se lit pas'],
  ])('« %s » dit pourquoi, sans rien envoyer', async (args, phrase) => {
    const { code, averti } = await projet.lancer(args)
    expect(averti).toContain(phrase)
    expect(code).toBe(2)
    expect(portail.recus).toEqual([])
  })
})

test('un portail qui ne répond pas se dit, avec son propre code', async () => {
  const { code, averti } = await projet.lancer('status essai --portail http://127.0.0.1:9')
  expect(code).toBe(3)
  expect(averti).toContain('ne répond pas')
})

test('keygen écrit une clé lisible de son seul auteur, et n’en remplace jamais une', async () => {
  const { code, dit } = await projet.lancer('keygen essai')
  const fichier = join(projet.racine, 'essai.pem')
  const cle = lirePem(await readFile(fichier, 'utf8'))
  expect(code).toBe(0)
  expect(dit).toContain(cle?.publique)
  expect((await stat(fichier)).mode & 0o777).toBe(0o600)
  expect(await projet.lancer('keygen essai')).toMatchObject({ code: 2 })
})

test('la clé se donne aussi par son texte, ou par celle du portail de démonstration', async () => {
  const pem = await readFile(projet.fichierDeLaCle, 'utf8')
  const variables = { SSSI_PORTAIL: portail.adresse }
  expect(await projet.lancer('unlock essai', { variables: { ...variables, SSSI_CLE: pem } })).toMatchObject({
    code: 0,
  })
  expect(await projet.lancer('unlock essai', { variables })).toMatchObject({
    code: 2,
    averti: expect.stringContaining('Il faut une clé'),
  })
})

test('une section neuve se publie là où un portail de démonstration tient ses clés, d’une clé faite pour elle', async () => {
  const donnees = join(projet.racine, 'donnees')
  await mkdir(join(donnees, 'cles'), { recursive: true })
  const variables = { SSSI_PORTAIL: portail.adresse, DONNEES_DIR: donnees }
  const fichier = join(donnees, 'cles', 'essai.pem')
  await projet.lancer('publish essai --sans-construire', { variables })
  const pem = await readFile(fichier, 'utf8')
  expect((await stat(fichier)).mode & 0o777).toBe(0o600)
  expect(lirePem(pem)).not.toBeNull()
  await projet.lancer('publish essai --sans-construire', { variables })
  expect(await readFile(fichier, 'utf8')).toBe(pem)
})
