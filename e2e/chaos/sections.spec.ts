import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'
import { sections } from '../lib/sections-construites.ts'
import { portailDebout, seulesEnPanne } from './tableau-de-bord.ts'

// Ces parcours provoquent des erreurs : c’est ce qu’on éprouve.
test.afterEach(({ erreursDuNavigateur }) => {
  erreursDuNavigateur.length = 0
})

test('toutes les sections absentes : le portail sert ses propres pages', async ({ page }) => {
  await page.route(/\/sections\//, (route) => route.fulfill({ status: 404, body: '' }))
  await seConnecter(page, comptes.direction)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tableau de bord')
  await seulesEnPanne(page, { enPanne: sections })
  for (const [adresse, titre] of [
    ['/', 'Le plan d’action'],
    ['/plan', 'Les 103 actions'],
    ['/recherche', 'Recherche'],
    ['/plan-du-site', 'Plan du site'],
  ] as const) {
    await page.goto(adresse)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(titre)
    await portailDebout(page)
  }
})

test('une section coupée par le réseau au milieu de ses fichiers revient au nouvel essai', async ({
  page,
}) => {
  const [section] = sections
  if (!section) return
  await page.route(section.entree, (route) => route.abort())
  await seConnecter(page, comptes.direction, section.prefixe)
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible()
  await page.unroute(section.entree)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.locator('.sssi-erreur')).toHaveCount(0)
})

test('une section construite avec le greffon de la fédération trouve le moteur qu’elle attend', async ({
  page,
}) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Les versions publiées avant le conteneur d’aujourd’hui restent servies, et ne portent pas de moteur.
  const offerts = await page.evaluate(() =>
    Object.keys(Reflect.get(globalThis, '_FEDERATION_RUNTIME_CORE') as object),
  )
  expect(offerts).toEqual(
    expect.arrayContaining([
      'CurrentGlobal',
      'ModuleFederation',
      'getGlobalFederationConstructor',
      'helpers',
      'setGlobalFederationConstructor',
      'setGlobalFederationInstance',
    ]),
  )
})
