import { mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lirePem } from '../cle.ts'
import { ouvrirUnBanc } from '../testing/banc.ts'

const banc = ouvrirUnBanc()

describe('publish', () => {
  const publiee = { section: 'essai', version: '1.4.0', taille: 42, fichiers: 3 }

  test('envoie la description signée et les seuls fichiers qu’elle nomme', async () => {
    banc.portail.repondre(201, publiee)
    const { code, dit } = await banc.projet.lancer('publish essai --sans-construire')
    expect(dit).toContain('Version 1.4.0 de « essai » publiée')
    expect(code).toBe(0)
    expect(banc.portail.recus).toMatchObject([
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
    banc.portail.repondre(201, publiee)
    const { code, dit } = await banc.projet.lancer(
      'publish essai --sans-construire --version 2.0.0 --activer',
    )
    expect(code).toBe(0)
    expect(dit).toContain('active pour tous les agents')
    expect(banc.portail.recus[1]).toMatchObject({
      chemin: '/deploiement/commandes',
      contenu: { fait: 'activer', version: '2.0.0' },
    })
  })

  test('répond en JSON à une chaîne de livraison', async () => {
    banc.portail.repondre(201, publiee)
    const { dit } = await banc.projet.lancer('publish essai --sans-construire --canari 5 --json')
    expect(JSON.parse(dit)).toMatchObject({ ...publiee, mouvement: { fait: 'canari', part: 5 } })
  })

  test('dit le refus du portail, et chacune de ses raisons', async () => {
    const details = ['« a.js » manque.', '« b.js » manque.']
    banc.portail.repondre(422, {
      erreur: { code: 'fichiers_differents', message: 'Fichiers différents.', details },
    })
    const { code, averti } = await banc.projet.lancer('publish essai --sans-construire')
    expect(code).toBe(1)
    expect(averti).toContain('Refusé (422) : Fichiers différents.')
    expect(averti).toContain('  - « b.js » manque.')
  })

  test('trouve la section du dossier d’où on la lance', async () => {
    banc.portail.repondre(201, publiee)
    const paquet = join(banc.projet.section, 'src', 'accueil')
    expect(await banc.projet.lancer('publish --sans-construire', { paquet })).toMatchObject({ code: 0 })
  })

  test('s’arrête quand la section ne se construit pas, avec ce que Vite en dit', async () => {
    const { code, averti } = await banc.projet.lancer('publish essai', { ici: banc.projet.section })
    expect(code).toBe(1)
    expect(averti).toContain('La construction a échoué')
    expect(banc.portail.recus).toEqual([])
  })

  test('n’envoie pas ce qu’un portail refuserait', async () => {
    await banc.projet.ecrire('dist/page.html', '<p>')
    const { code, averti } = await banc.projet.lancer('publish essai --sans-construire')
    expect(code).toBe(1)
    expect(averti).toContain('« page.html » : extension non admise')
    expect(banc.portail.recus).toEqual([])
  })
})

test('une section neuve se publie là où un portail de démonstration tient ses clés, d’une clé faite pour elle', async () => {
  const donnees = join(banc.projet.racine, 'donnees')
  await mkdir(join(donnees, 'cles'), { recursive: true })
  const variables = { SSSI_PORTAIL: banc.portail.adresse, DONNEES_DIR: donnees }
  const fichier = join(donnees, 'cles', 'essai.pem')
  await banc.projet.lancer('publish essai --sans-construire', { variables })
  const pem = await readFile(fichier, 'utf8')
  expect((await stat(fichier)).mode & 0o777).toBe(0o600)
  expect(lirePem(pem)).not.toBeNull()
  await banc.projet.lancer('publish essai --sans-construire', { variables })
  expect(await readFile(fichier, 'utf8')).toBe(pem)
})
