import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { habiliterPremierAnimateur } from '../agent/premier-animateur.service.ts'
import type { Navigateur } from '../http/testing/navigateur.ts'
import { ouvrirServeurDeTest, type ServeurDeTest } from '../http/testing/serveur-de-test.ts'
import { ouvrirBaseDeTest } from '../../testing/base.ts'
import { compositionDe, navigateurDe, publierCyber } from '../../deploiement/testing/portails-de-test.ts'
import { activateVersion } from '../../deploiement/version/activate/activate-version.service.ts'
import { creerOnglets } from './onglets.ts'

let base: Awaited<ReturnType<typeof ouvrirBaseDeTest>>
let serveur: ServeurDeTest
let traces = ''

beforeAll(async () => {
  base = await ouvrirBaseDeTest('pglite')
  const maintenant = new Date('2026-11-22T10:00:00.000Z')
  await habiliterPremierAnimateur(
    { db: base.db, maintenant, nouvelId: randomUUID },
    'animation-dss@demonstration.invalid',
  )
  serveur = await ouvrirServeurDeTest(
    base,
    { niveauDeTrace: 'info' },
    { write: (ligne: string) => void (traces += ligne) },
  )
})
afterAll(async () => {
  await serveur.fermer()
  await base.fermer()
})

const appeler = (navigateur: Navigateur, procedure: string, composition: string) =>
  navigateur.demander(`/trpc/${procedure}`, { headers: { 'x-sssi-composition': composition } })

const lignes = () =>
  traces
    .split('\n')
    .filter((ligne) => ligne.includes('/trpc/'))
    .map((ligne) => JSON.parse(ligne) as Record<string, unknown>)

test('chaque trace dit la composition de l’onglet, et rien de ce qu’un client écrirait d’autre là', async () => {
  const { id } = compositionDe(await (await fetch(serveur.adresse)).text())
  const envoyees = [id, '../../etc/passwd', 'a'.repeat(5000), `${id}0`, id.toUpperCase(), '{"a":1}']
  for (const dite of envoyees)
    await fetch(`${serveur.adresse}/trpc/portail.session.get`, { headers: { 'x-sssi-composition': dite } })
  const dites = lignes().map(({ composition }) => composition)
  expect(dites.slice(-envoyees.length)).toEqual([
    id,
    undefined,
    undefined,
    undefined,
    /[a-f]/.test(id) ? undefined : id,
    undefined,
  ])
})

test('dit combien d’agents ont encore la composition d’avant, et ce qu’elle avait', async () => {
  const [direction, animation] = [
    await navigateurDe(serveur, 'direction'),
    await navigateurDe(serveur, 'animation-dss'),
  ]
  const { catalogue, horloge } = serveur
  const ctx = {
    db: base.db,
    horloge,
    nouvelId: () => 'id',
    journal: serveur.app.log as never,
    catalogue,
    acteur: { type: 'portail' } as const,
  }
  const activer = async (version: string) => {
    await publierCyber(serveur, base, version)
    await activateVersion(ctx, { section: 'cyber', version, revision: null })
  }
  await activer('1.3.0')
  const onglets = creerOnglets({ catalogue, horloge })
  const page = async (navigateur: Navigateur) => compositionDe((await navigateur.ouvrir('/')).texte).id
  const avant = await page(direction)
  await appeler(direction, 'portail.session.get', avant)
  await activer('1.4.0')
  const apres = await page(animation)
  const reponse = await appeler(animation, 'deploiement.section.list', apres)
  expect((await reponse.json()).result.data.onglets).toMatchObject({
    aJour: 1,
    anciennes: [{ composition: avant, agents: 1 }],
  })

  const agent = (agentId: string | null) => ({ agentId, apercu: null })
  for (const numero of [1, 2, 3]) onglets.noter(agent(`agent-${numero}`), avant)
  onglets.noter(agent('agent-1'), avant)
  onglets.noter(agent('agent-1'), apres)
  onglets.noter(agent('agent-4'), 'fedcba9876543210')
  onglets.noter(agent('agent-4'), '0123456789abcdef')
  onglets.noter(agent(null), apres)
  onglets.noter(agent('agent-5'), null)
  expect(await onglets.compter()).toEqual({
    minutes: 15,
    aJour: 1,
    anciennes: [
      { composition: avant, agents: 3, versions: [{ section: 'cyber', version: '1.3.0' }] },
      { composition: null, agents: 1, versions: [] },
    ],
  })

  horloge.avancerA('2026-11-23')
  expect(await onglets.compter()).toEqual({ minutes: 15, aJour: 0, anciennes: [] })
  horloge.avancerA('2026-11-22')
})
