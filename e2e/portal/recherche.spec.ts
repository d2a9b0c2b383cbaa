import type { Page } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { laFicheEstLa } from '../lib/fiche.ts'
import { expect, test } from '../lib/test.ts'

const champ = (page: Page) => page.getByRole('banner').getByRole('combobox', { name: /Rechercher/ })
const resultats = (page: Page) => page.getByRole('banner').getByRole('option')

test.beforeEach(async ({ page }) => {
  await seConnecter(page, comptes.direction)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('une faute de frappe et l’absence d’accents n’empêchent pas de trouver', async ({ page }) => {
  await champ(page).fill('referenciel')
  await expect(
    resultats(page)
      .filter({ hasText: /référentiel/i })
      .first(),
  ).toBeVisible()
  await champ(page).fill('creer cert')
  await expect(resultats(page).filter({ hasText: 'A5-022' })).toBeVisible()
})

test('la recherche se fait au clavier seul, du raccourci à la fiche', async ({ page }) => {
  await page.keyboard.press('/')
  await expect(champ(page)).toBeFocused()
  await expect(champ(page)).toHaveValue('')
  await page.keyboard.type('cert')
  const voulu = resultats(page).filter({ hasText: 'A5-022' })
  await expect(voulu).toBeVisible()
  // Les flèches désignent un résultat à la fois, sans que le champ perde le focus.
  for (let rang = await resultats(page).count(); rang > 0; rang -= 1) {
    await page.keyboard.press('ArrowDown')
    if ((await voulu.getAttribute('aria-selected')) === 'true') break
  }
  await expect(voulu).toHaveAttribute('aria-selected', 'true')
  await expect(champ(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await laFicheEstLa(page, 'A5-022')
  await expect(page).toHaveURL('/pilotage/actions/A5-022')
})

test('Échap referme les résultats, puis vide le champ', async ({ page }) => {
  await champ(page).fill('dicodo')
  await expect(resultats(page).filter({ hasText: 'A1-014' })).toBeVisible()
  await champ(page).press('Escape')
  await expect(resultats(page)).toHaveCount(0)
  await expect(champ(page)).toHaveValue('dicodo')
  await champ(page).press('Escape')
  await expect(champ(page)).toHaveValue('')
})

test('Entrée sans choisir ouvre la page de tous les résultats', async ({ page }) => {
  await champ(page).fill('referenciel')
  await champ(page).press('Enter')
  await expect(page).toHaveURL('/recherche?q=referenciel')
  await expect(page.getByRole('heading', { level: 2, name: /Actions du plan \(\d+\)/ })).toBeVisible()
  await expect(
    page
      .locator('#contenu')
      .getByRole('link', { name: /référentiel/i })
      .first(),
  ).toBeVisible()
})
