import type { Page, Route } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

const cyber = /\/sections\/cyber\/[^/]+\//
const entree = /\/sections\/cyber\/[^/]+\/remoteEntry\.js/
const morceau = /\/sections\/cyber\/[^/]+\/assets\/.+\.js/

const html = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Bonjour' })
const introuvable = (route: Route) => route.fulfill({ status: 404, body: '' })
const erreur = (route: Route) => route.fulfill({ status: 500, body: '' })
const altere = async (route: Route) => {
  const reponse = await route.fetch()
  await route.fulfill({ response: reponse, body: `${await reponse.text()}\n;globalThis.altere = true` })
}
const tronque = async (route: Route) => {
  const reponse = await route.fetch()
  await route.fulfill({ response: reponse, body: (await reponse.text()).slice(0, 200) })
}

/** La panne de la section se dit à sa place, et le reste du portail fonctionne. */
async function panneContenue(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible()
  await expect(page.getByRole('navigation').first()).toBeVisible()
  await page.goto('/pilotage/plan')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Plan d’action')
}

// Ces parcours provoquent des erreurs : c’est ce qu’on éprouve.
test.afterEach(({ erreursDuNavigateur }) => {
  erreursDuNavigateur.length = 0
})

test.describe('une section en panne', () => {
  for (const [cas, adresses, faute] of [
    ['dont l’entrée manque', entree, introuvable],
    ['dont l’entrée est en erreur', entree, erreur],
    ['dont l’entrée est du HTML', entree, html],
    ['dont l’entrée est altérée', entree, altere],
    ['dont l’entrée est tronquée', entree, tronque],
    ['dont l’entrée est coupée par le réseau', entree, (route: Route) => route.abort()],
    ['dont un morceau manque', morceau, introuvable],
    ['dont un morceau est du HTML', morceau, html],
    ['dont un morceau est altéré', morceau, altere],
  ] as const) {
    test(`${cas} : l’alerte est à sa place, le reste fonctionne, un nouvel essai répare`, async ({
      page,
    }) => {
      await page.route(adresses, faute)
      await seConnecter(page, comptes.direction, '/cyber')
      await expect(page.getByRole('button', { name: 'Réessayer' })).toBeVisible()
      expect(await page.evaluate(() => 'altere' in globalThis)).toBe(false)
      await page.unroute(adresses)
      await page.getByRole('button', { name: 'Réessayer' }).click()
      await expect(page.locator('#contenu h1')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Réessayer' })).toHaveCount(0)
    })
  }

  test('absente : le tableau de bord montre les autres et le plan fonctionne', async ({ page }) => {
    await page.route(cyber, introuvable)
    await seConnecter(page, comptes.direction)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('tableau de bord')
    await panneContenue(page)
  })

  test('lente : au-delà de cinq secondes, l’agent peut réessayer', async ({ page }) => {
    await page.route(entree, async (route) => {
      await new Promise((resoudre) => setTimeout(resoudre, 9000))
      await route.continue().catch(() => {})
    })
    await seConnecter(page, comptes.direction, '/cyber')
    await expect(page.getByText('met trop de temps à répondre')).toBeVisible()
    await page.unroute(entree)
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expect(page.locator('#contenu h1')).toBeVisible()
  })

  test('toutes les sections absentes : le portail sert ses propres pages', async ({ page }) => {
    await page.route(/\/sections\//, introuvable)
    await seConnecter(page, comptes.direction)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('tableau de bord')
    await page.goto('/plan')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})

test.describe('une section fautive', () => {
  test.use({ baseURL: `http://localhost:${Number(process.env['E2E_PORT'] ?? 4380) + 1}` })

  for (const id of ['evaluation-fautive', 'rendu-fautif', 'effet-fautif']) {
    test(`${id} : sa page et sa tuile le disent, le reste fonctionne`, async ({ page }) => {
      await seConnecter(page, comptes.direction, `/${id}`)
      await panneContenue(page)
      await page.goto('/tableau-de-bord')
      await expect(page.getByRole('button', { name: 'Réessayer' })).toHaveCount(3)
      // Les tuiles des autres sections sont là.
      await expect(page.getByRole('link', { name: 'Cybersécurité' })).toBeVisible()
    })
  }
})
