import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
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
