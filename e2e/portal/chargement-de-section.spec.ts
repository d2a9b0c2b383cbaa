import type { Page, Request, Route } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

// Une autre section que celle des déploiements, dont les versions changent pendant ces parcours.
const id = 'cloud'
const prefixe = '/cloud'

/** Ce que la page rapporte de la section, envoi par envoi. */
function releves(page: Page): unknown[] {
  const envoyes: unknown[] = []
  page.on('request', (requete: Request) => {
    if (!requete.url().endsWith('/trpc/deploiement.releve.record')) return
    const { releves: lot } = requete.postDataJSON() as { releves: { section: string; erreur: boolean }[] }
    envoyes.push(...lot.filter((releve) => releve.section === id).map(({ erreur }) => erreur))
  })
  return envoyes
}

test('un onglet rapporte une fois qu’une version s’est chargée, une fois qu’elle est tombée', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.direction, '/plan')
  const rapportes = releves(page)
  await page.goto('/tableau-de-bord')
  await expect.poll(() => rapportes).toEqual([false])
  const menu = page.getByRole('navigation', { name: 'Menu principal' })
  for (const lien of ['Texte du plan', 'Accueil', 'Texte du plan', 'Accueil'])
    await menu.getByRole('link', { name: lien }).click()
  await page.waitForTimeout(2500)
  expect(rapportes).toEqual([false])

  rapportes.length = 0
  await page.route(new RegExp(`/sections/${id}/[^/]+/remoteEntry\\.js`), (route: Route) => route.abort())
  await page.goto(prefixe)
  const reessayer = page.getByRole('button', { name: 'Réessayer' })
  for (let essai = 0; essai < 3; essai += 1) await reessayer.click()
  await expect.poll(() => rapportes).toEqual([true])
  await page.waitForTimeout(2500)
  expect(rapportes).toEqual([true])
  erreursDuNavigateur.length = 0
})

/** Rejoue une page d’autrefois : celle du serveur, dont l’échéance est passée. */
const dAutrefois = async (route: Route) => {
  const reponse = await route.fetch()
  const corps = await reponse.text()
  await route.fulfill({ response: reponse, body: corps.replace(/"expireLe":"\d{4}/, '"expireLe":"2020') })
}

test.describe('une page rejouée d’autrefois', () => {
  const desSections = (page: Page) => {
    const demandees: string[] = []
    page.on('request', (requete) => {
      if (requete.url().includes('/sections/') && requete.resourceType() === 'script')
        demandees.push(requete.url())
    })
    return demandees
  }

  test('se redemande une fois, sans cache, puis ne charge aucune section et le dit', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/plan')
    let recues = 0
    await page.route(prefixe, async (route) => {
      if (route.request().isNavigationRequest()) recues += 1
      await dAutrefois(route)
    })
    await page.goto(prefixe)
    await expect(page.getByRole('heading', { name: 'Cette page a expiré' })).toBeVisible()
    expect(recues).toBe(2)
    expect(await page.evaluate(() => document.querySelectorAll('#contenu h1').length)).toBe(1)
    await expect(page.getByRole('heading', { name: 'Les actions suivies' })).toHaveCount(0)
    // Le reste du portail fonctionne, et la page revenue à jour se charge.
    await page.unroute(prefixe)
    await page.getByRole('button', { name: 'Recharger la page' }).click()
    await expect(page.getByRole('heading', { name: 'Les actions suivies' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Cette page a expiré' })).toHaveCount(0)
  })

  test('ne se voit pas, si la page redemandée est à jour', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/plan')
    const demandees = desSections(page)
    let premiere = true
    await page.route(prefixe, async (route) => {
      if (!premiere) return route.continue()
      premiere = false
      await dAutrefois(route)
    })
    await page.goto(prefixe)
    await expect(page.getByRole('heading', { name: 'Les actions suivies' })).toBeVisible()
    expect(demandees.length).toBeGreaterThan(0)
  })
})
