import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copierLeDepot, type Copie } from './testing/copie.ts'
import { demarrerLePortail, type Portail } from './testing/portail.ts'

const ID = 'offre-de-service'
const DOSSIER = `apps/${ID}`
const NOUVELLE = ['new', ID, '--owner', 'GIP MDS', '--prefix', '/offre', '--titre', 'Offre de service']
const AVEC_API = [...NOUVELLE, '--avec-api', '--sans-installer']

/** Ce qui a changé dans la copie, hors du dossier de la section et de son espace de l’API. */
const changesAilleurs = (copie: Copie, avant: ReadonlyMap<string, string>): string[] =>
  [...copie.empreintes()]
    .filter(([chemin, empreinte]) => avant.get(chemin) !== empreinte)
    .map(([chemin]) => chemin)
    .filter((chemin) => !chemin.startsWith(`${DOSSIER}/`) && !chemin.startsWith(`packages/api/src/${ID}/`))
    .toSorted()

/**
 * De la commande à la page servie, dans une copie du dépôt : ce qu’une équipe nouvelle obtient sans rien écrire. L’installation
 * est remplacée par des liens, qui ne demandent rien au réseau ; tout le reste est ce que l’équipe lancerait.
 */
describe('une nouvelle section, avec son espace de l’API', { timeout: 300_000 }, () => {
  let copie: Copie
  let portail: Portail | undefined
  let avant: Map<string, string>

  const section = (...options: string[]) => copie.lancer('node', ['scripts/section.ts', ...options])
  const construit = (fichier: string): unknown =>
    JSON.parse(readFileSync(join(copie.racine, DOSSIER, 'dist', fichier), 'utf8'))

  beforeAll(async () => {
    copie = copierLeDepot()
    avant = copie.empreintes()
    await section(...AVEC_API)
    copie.relierComme(DOSSIER, 'apps/cloud')
  }, 300_000)

  afterAll(async () => {
    await portail?.arreter()
    copie.effacer()
  })

  test('n’écrit hors de chez elle que la ligne de son routeur, celle de son projet et le contrat de l’API', () => {
    expect(changesAilleurs(copie, avant)).toEqual([
      'packages/api/schemas.json',
      'packages/api/src/router.ts',
      'tsconfig.json',
    ])
  })

  test('passe la mise en forme, les règles de code et les frontières', async () => {
    await copie.lancer('prettier', [
      '--check',
      DOSSIER,
      `packages/api/src/${ID}`,
      'packages/api/src/router.ts',
      'tsconfig.json',
    ])
    expect(await copie.lancer('oxlint', ['--deny-warnings', DOSSIER, `packages/api/src/${ID}`])).toContain(
      'Found 0 warnings and 0 errors',
    )
  })

  test('passe les types', async () => {
    expect(await copie.lancer('tsc', ['--build', DOSSIER])).toBe('')
  })

  test('passe ses tests, et ceux qui parcourent toutes les procédures', async () => {
    const sortie = await copie.lancer('vitest', ['run', DOSSIER, `packages/api/src/${ID}`, 'core/droits'])
    expect(sortie).toMatch(/Test Files.* 3 passed/)
  })

  test('se construit, et sa construction dit ce qu’elle demande', async () => {
    await copie.lancer('vite', ['build', '--logLevel', 'warn'], DOSSIER)
    expect(construit('section.json')).toMatchObject({
      id: ID,
      prefixe: '/offre',
      titre: 'Offre de service',
      equipe: { organisme: 'GIP_MDS' },
      pages: { accueil: { libelle: 'Les actions que mène le GIP MDS' } },
    })
    expect(construit('construction.json')).toMatchObject({
      portail: { composants: expect.arrayContaining(['ListeSuivie', 'TuileDeSection']) },
      api: { 'offreDeService.action.list': {} },
    })
  })

  test('publiée et activée, paraît dans un portail qui tourne et lit ses données', async () => {
    portail = await demarrerLePortail(copie)
    expect([...(await portail.sections()).keys()]).toEqual([])

    const { clePublique } = JSON.parse(await section('keygen', ID, '--sortie', 'cle.pem', '--json')) as {
      clePublique: string
    }
    await portail.appeler('animation-dss', 'deploiement.cle.create', {
      section: ID,
      organisme: 'GIP_MDS',
      clePublique,
      libelle: 'Poste de l’équipe',
    })
    await section(
      'publish',
      ID,
      '--activer',
      '--sans-construire',
      '--portail',
      portail.adresse,
      '--cle',
      'cle.pem',
    )

    const servie = (await portail.sections()).get(ID)
    expect(servie).toMatchObject({ manifest: { prefixe: '/offre', titre: 'Offre de service' } })
    const [page, entree] = await Promise.all(
      ['/offre', servie?.entry ?? ''].map((chemin) => fetch((portail?.adresse ?? '') + chemin)),
    )
    expect([page?.status, entree?.status]).toEqual([200, 200])
    expect(entree?.headers.get('content-type')).toContain('javascript')
    expect(await portail.appeler('direction', 'offreDeService.action.list')).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'A1-014' })]),
    )
  })
})

/** Celle que la commande fait d’elle-même : elle lit ce que l’API sert déjà, et n’attend donc la mise à jour d’aucun portail. */
describe('une nouvelle section', { timeout: 300_000 }, () => {
  let copie: Copie
  let portail: Portail
  let avant: Map<string, string>
  let dit: string

  beforeAll(async () => {
    copie = copierLeDepot()
    // Le portail tourne déjà : c’est à lui qu’elle doit venir, sans qu’on l’arrête.
    portail = await demarrerLePortail(copie)
    avant = copie.empreintes()
    dit = await copie.lancer('node', ['scripts/section.ts', ...NOUVELLE, '--sans-installer'])
    copie.relierComme(DOSSIER, 'apps/cloud')
  }, 300_000)

  afterAll(async () => {
    await portail.arreter()
    copie.effacer()
  })

  test('n’écrit hors de chez elle que la ligne de son projet', () => {
    expect(changesAilleurs(copie, avant)).toEqual(['tsconfig.json'])
  })

  test('passe la mise en forme, les règles de code, les types et ses tests', async () => {
    await copie.lancer('prettier', ['--check', DOSSIER, 'tsconfig.json'])
    expect(await copie.lancer('oxlint', ['--deny-warnings', DOSSIER])).toContain('0 warnings and 0 errors')
    expect(await copie.lancer('tsc', ['--build', DOSSIER])).toBe('')
    expect(await copie.lancer('vitest', ['run', DOSSIER])).toMatch(/Test Files.* 1 passed/)
  })

  test('paraît dans le portail de démonstration qui tourne, par la seule commande qu’on lui a dite', async () => {
    expect([...(await portail.sections()).keys()]).toEqual([])
    const dite = /npm run section -- (publish .+)/.exec(dit)?.[1] ?? ''
    expect(dite).toBe(`publish ${ID} --activer`)
    await copie.lancer('node', ['scripts/section.ts', ...dite.split(' ')], '.', {
      SSSI_PORTAIL: portail.adresse,
      DONNEES_DIR: portail.dossierDonnees,
    })
    const servie = (await portail.sections()).get(ID)
    expect(servie).toMatchObject({ manifest: { prefixe: '/offre', titre: 'Offre de service' } })
    const entree = await fetch(portail.adresse + (servie?.entry ?? ''))
    expect([entree.status, entree.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('javascript'),
    ])
  })
})
