import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cheminDuContenu, ecrireContenu, lireContenu, sha384De } from './contenu.ts'
import { ouvrirDepotSurDisque } from './depot-disque.ts'
import { ouvrirDepotS3 } from './depot-s3.ts'
import type { Depot } from './depot.ts'
import { depotEnMemoire } from './testing/depot-en-memoire.ts'
import { ouvrirMagasinS3, type MagasinDeTest } from './testing/magasin-s3.ts'

const dossiers: string[] = []
let magasin: MagasinDeTest

async function nouveauDossier(): Promise<string> {
  const dossier = await mkdtemp(join(tmpdir(), 'sssi-depot-'))
  dossiers.push(dossier)
  return dossier
}

beforeAll(async () => {
  magasin = await ouvrirMagasinS3()
})
afterAll(async () => {
  await magasin.fermer()
  for (const dossier of dossiers) await rm(dossier, { recursive: true, force: true })
})

describe.each<[string, () => Promise<Depot>]>([
  ['sur disque', async () => ouvrirDepotSurDisque(await nouveauDossier())],
  ['dans un magasin S3', async () => ouvrirDepotS3(magasin.config)],
  ['en mémoire', async () => depotEnMemoire()],
])('un dépôt %s', (_nom, ouvrir) => {
  test('rend ce qu’on y a rangé, et rien de ce qu’on n’y a pas rangé', async () => {
    const depot = await ouvrir()
    const octets = randomBytes(200_000)
    const sha384 = await ecrireContenu(depot, octets)
    expect(await lireContenu(depot, sha384)).toEqual(octets)
    expect(await lireContenu(depot, sha384De(Buffer.from('jamais rangé')))).toBeNull()
  })

  test('efface ce qui s’y trouve, et seulement dans son rayon', async () => {
    const depot = await ouvrir()
    const octets = randomBytes(1_000)
    const sha384 = await ecrireContenu(depot, octets)
    await ecrireContenu(depot, octets, 'televersements')
    await depot.effacer(cheminDuContenu(sha384, 'televersements'))
    await depot.effacer(cheminDuContenu(sha384, 'televersements'))
    expect(await lireContenu(depot, sha384, 'televersements')).toBeNull()
    expect(await lireContenu(depot, sha384)).toEqual(octets)
  })

  test('garde un fichier vide', async () => {
    const depot = await ouvrir()
    expect(await lireContenu(depot, await ecrireContenu(depot, Buffer.alloc(0)))).toEqual(Buffer.alloc(0))
  })

  test('reçoit deux fois le même contenu, même en même temps', async () => {
    const depot = await ouvrir()
    const octets = randomBytes(50_000)
    await Promise.all(Array.from({ length: 5 }, () => ecrireContenu(depot, octets)))
    await ecrireContenu(depot, octets)
    expect(await lireContenu(depot, sha384De(octets))).toEqual(octets)
  })

  test('ne rend pas un contenu qui n’est plus celui de son empreinte', async () => {
    const depot = await ouvrir()
    const sha384 = sha384De(randomBytes(10))
    await depot.ecrire(cheminDuContenu(sha384), Buffer.from('altéré'))
    await expect(lireContenu(depot, sha384)).rejects.toThrow('contenu altéré')
  })

  test.each(['../secret', '/etc/passwd', 'contenus/../../x', 'contenus//x', '', 'a b'])(
    'ne connaît pas le chemin « %s »',
    async (chemin) => {
      const depot = await ouvrir()
      await expect(depot.lire(chemin)).rejects.toThrow('inattendu')
      await expect(depot.ecrire(chemin, Buffer.alloc(1))).rejects.toThrow('inattendu')
    },
  )
})

describe('le dépôt sur disque', () => {
  test('tient un arrêt brutal : tout ce qui est annoncé est là, et rien n’est à moitié écrit', async () => {
    const dossier = await nouveauDossier()
    const ecrivain = fileURLToPath(new URL('testing/ecrire-sans-fin.ts', import.meta.url))
    const processus = spawn(process.execPath, [ecrivain, dossier], { stdio: ['ignore', 'pipe', 'inherit'] })
    let annonces = ''
    await new Promise<void>((fini) => {
      processus.stdout.on('data', (morceau: Buffer) => {
        annonces += morceau.toString()
        if (annonces.length > 65 * 30) processus.kill('SIGKILL')
      })
      processus.on('close', () => fini())
    })
    const depot = await ouvrirDepotSurDisque(dossier)
    const annoncees = annonces.split('\n').filter((ligne) => ligne.length === 64)
    expect(annoncees.length).toBeGreaterThan(29)
    for (const sha384 of annoncees) expect(await lireContenu(depot, sha384)).toHaveLength(300_000)
    const ranges = await readdir(join(dossier, 'contenus'), { recursive: true, withFileTypes: true })
    for (const { name } of ranges.filter((entree) => entree.isFile()))
      expect(await lireContenu(depot, Buffer.from(name, 'hex').toString('base64'))).toHaveLength(300_000)
  })

  test('retire à l’ouverture les écritures abandonnées, pas celles d’un autre processus en cours', async () => {
    const dossier = await nouveauDossier()
    const provisoires = join(dossier, 'provisoires')
    await mkdir(provisoires)
    await writeFile(join(provisoires, 'ancien'), 'moitié')
    await utimes(join(provisoires, 'ancien'), 0, 0)
    await writeFile(join(provisoires, 'en-cours'), 'moitié')
    await ouvrirDepotSurDisque(dossier)
    expect(await readdir(provisoires)).toEqual(['en-cours'])
  })

  test('répare un contenu abîmé quand on le range de nouveau', async () => {
    const dossier = await nouveauDossier()
    const depot = await ouvrirDepotSurDisque(dossier)
    const octets = randomBytes(100)
    const sha384 = await ecrireContenu(depot, octets)
    await writeFile(join(dossier, cheminDuContenu(sha384)), 'abîmé')
    await ecrireContenu(depot, octets)
    expect(await lireContenu(depot, sha384)).toEqual(octets)
  })
})

describe('le dépôt dans un magasin S3', () => {
  test('dit que le magasin refuse une clé fausse', async () => {
    const depot = ouvrirDepotS3({ ...magasin.config, secret: 'faux' })
    await expect(ecrireContenu(depot, Buffer.from('x'))).rejects.toThrow('il répond 403')
    await expect(lireContenu(depot, sha384De(Buffer.from('x')))).rejects.toThrow('il répond 403')
  })

  test('écrit sous condition, se passe d’elle où elle est inconnue, tient « déjà écrit » pour fait, insiste si le magasin est occupé', async () => {
    const recues: (string | undefined)[] = []
    const statuts = [501, 200, 412, 503, 503, 200]
    const serveur = createServer((requete, reponse) => {
      recues.push(requete.headers['if-none-match'])
      requete.resume().on('end', () => reponse.writeHead(statuts.shift() ?? 500).end())
    })
    await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret))
    const { port } = serveur.address() as AddressInfo
    const depot = ouvrirDepotS3({ ...magasin.config, url: `http://127.0.0.1:${port}/portail/prefixe/` })
    for (let fois = 0; fois < 3; fois++) await ecrireContenu(depot, Buffer.from('contenu'))
    serveur.close()
    expect(recues).toEqual(['*', undefined, '*', '*', '*', '*'])
  })
})
