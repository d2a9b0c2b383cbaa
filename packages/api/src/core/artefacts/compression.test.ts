import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { creerCompression } from './compression.ts'
import { creerFichier } from './fichier.ts'

test.each([
  ['vide', Buffer.alloc(0)],
  ['tronqué', Buffer.from([0x1b, 0x0f])],
  ['fait d’autre chose', Buffer.from('autre chose')],
])('un fichier du cache %s est refait, jamais servi', async (_, abime) => {
  const dossier = await mkdtemp(join(tmpdir(), 'compression-'))
  const fichier = creerFichier('a.js', Buffer.from('export const a = 1;'.repeat(100)))
  await creerCompression(dossier).variante(fichier, 'br')
  const [nom = ''] = await readdir(dossier)
  await writeFile(join(dossier, nom), abime)
  const servi = await creerCompression(dossier).variante(fichier, 'br')
  expect(brotliDecompressSync(servi).equals(fichier.octets)).toBe(true)
})

test('ne garde en mémoire que ce qu’on lui permet, et rend toujours le bon contenu', async () => {
  const dossier = await mkdtemp(join(tmpdir(), 'compression-'))
  const compression = creerCompression(dossier, 300)
  const fichiers = Array.from({ length: 20 }, (_, rang) =>
    creerFichier('a.js', Buffer.from(`${rang};export const a = ${Math.sqrt(rang + 2)}`)),
  )
  for (const tour of [1, 2]) {
    const rendus = await Promise.all(fichiers.map((fichier) => compression.variante(fichier, 'br')))
    expect(
      rendus.map((rendu) => brotliDecompressSync(rendu).toString()),
      `tour ${tour}`,
    ).toEqual(fichiers.map(({ octets }) => octets.toString()))
  }
  // Ce qui n’est plus en mémoire est relu du disque, où l’on voit donc qu’il a été abîmé.
  const [premier] = fichiers
  if (!premier) throw new Error('Aucun fichier.')
  for (const nom of await readdir(dossier)) await writeFile(join(dossier, nom), 'abîmé')
  await compression.variante(premier, 'br')
  const abimes = await Promise.all((await readdir(dossier)).map(async (nom) => readFile(join(dossier, nom))))
  expect(abimes.filter((contenu) => contenu.toString() !== 'abîmé')).toHaveLength(1)
})
