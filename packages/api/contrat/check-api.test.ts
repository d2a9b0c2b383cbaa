import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { VersionRetenue } from '../src/core/compatibilite/versions-retenues.ts'
import { completer, ecrireRetenues, listeDuDepot, lireRetenues } from './retenues.ts'

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'section.ts')

interface Issue {
  readonly code: number
  readonly dit: string
}

/** `npm run section -- check-api`, avec cette liste. */
async function verifier(...args: readonly string[]): Promise<Issue> {
  const issue = await promisify(execFile)(process.execPath, [script, 'check-api', ...args]).catch(
    (erreur: { code: number; stdout: string; stderr: string }) => erreur,
  )
  return { code: 'code' in issue ? issue.code : 0, dit: issue.stdout + issue.stderr }
}

// Chaque vérification lit les types de toute l’API : sur une machine chargée, c’est long.
describe('La vérification de l’API', { timeout: 120_000 }, () => {
  let dossier = ''
  beforeAll(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'check-api-'))
  })
  afterAll(async () => rm(dossier, { recursive: true, force: true }))

  async function liste(retenues: readonly unknown[]): Promise<string> {
    const fichier = join(dossier, 'retenues.json')
    await writeFile(fichier, JSON.stringify(retenues))
    return fichier
  }

  test('passe avec les versions que garde le dépôt, et les nomme', async () => {
    const [premiere] = lireRetenues(listeDuDepot)
    const { code, dit } = await verifier()
    expect(dit).toContain(`${premiere?.section} ${premiere?.version}`)
    expect(code).toBe(0)
  })

  test('échoue quand l’API a changé ce qu’une version utilise, et nomme section, version et procédure', async () => {
    const retenue: VersionRetenue = {
      section: 'cyber',
      version: '0.9.0',
      api: {
        'portail.plan.list': {
          prend: { type: 'null' },
          donne: { type: 'object', properties: { auteurs: { type: 'array' } }, required: ['auteurs'] },
        },
        'cyber.disparue.list': { prend: { type: 'null' }, donne: {} },
      },
    }
    const { code, dit } = await verifier('--fichier', await liste([retenue]))
    expect(code).toBe(1)
    expect(dit).toContain(
      'cyber 0.9.0 — portail.plan.list, réponse.auteurs\u00a0: la section compte sur ce champ, que l’API ne donne plus.',
    )
    expect(dit).toContain('cyber 0.9.0 — L’API ne sert pas «\u00a0cyber.disparue.list\u00a0».')
  })

  test('ne croit rien d’une liste vide, absente ou mal écrite', async () => {
    expect(await verifier('--fichier', await liste([]))).toMatchObject({ code: 1 })
    expect(await verifier('--fichier', join(dossier, 'absente.json'))).toMatchObject({ code: 2 })
    expect(await verifier('--fichier', await liste([{ section: 'cyber' }]))).toMatchObject({ code: 2 })
  })

  test('la liste du dépôt se récrit toujours de la même façon', async () => {
    const copie = join(dossier, 'copie.json')
    const retenues = lireRetenues(listeDuDepot)
    ecrireRetenues(copie, completer(retenues.toReversed(), retenues.slice(1)))
    expect(await readFile(copie, 'utf8')).toBe(await readFile(listeDuDepot, 'utf8'))
  })
})
