import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { poserVerrou } from './verrou.ts'

describe('le verrou d’un dossier de données', () => {
  let chemin = ''
  beforeEach(async () => {
    chemin = join(await mkdtemp(join(tmpdir(), 'sssi-verrou-')), 'base.verrou')
  })

  test('refuse un dossier qu’un processus vivant tient déjà, et dit lequel', async () => {
    await writeFile(chemin, String(process.ppid))
    await expect(poserVerrou(chemin)).rejects.toThrow(
      `La base de données est déjà ouverte par le processus ${process.ppid}.`,
    )
  })

  test('reprend celui d’un processus tué, ou un fichier illisible', async () => {
    for (const laisse of ['999999999', '']) {
      await writeFile(chemin, laisse)
      const lever = await poserVerrou(chemin)
      expect(await readFile(chemin, 'utf8')).toBe(String(process.pid))
      await lever()
    }
  })

  test('se lève : le suivant peut ouvrir', async () => {
    const lever = await poserVerrou(chemin)
    await lever()
    await expect(poserVerrou(chemin)).resolves.toBeTypeOf('function')
  })
})
