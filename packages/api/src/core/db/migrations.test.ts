import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dossierDesMigrations } from './migrations.ts'

const racine = fileURLToPath(new URL('../../..', import.meta.url))

// Une migration reprise à la main, ou une table changée sans elle, laisserait la prochaine équipe en livrer le rattrapage.
test('les migrations mènent exactement aux tables que le code décrit : il n’y a rien à engendrer', () => {
  const copie = mkdtempSync(join(tmpdir(), 'sssi-migrations-'))
  try {
    cpSync(dossierDesMigrations, copie, { recursive: true })
    const avant = readdirSync(copie)
    const sortie = execFileSync(
      join(racine, 'node_modules', '.bin', 'drizzle-kit'),
      // Un chemin absolu serait lu comme relatif.
      [
        'generate',
        '--dialect',
        'postgresql',
        '--schema',
        './src/**/*.table.ts',
        '--out',
        relative(racine, copie),
      ],
      { cwd: racine, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    )
    expect(sortie).toContain('nothing to migrate')
    expect(readdirSync(copie)).toEqual(avant)
  } finally {
    rmSync(copie, { recursive: true, force: true })
  }
})
