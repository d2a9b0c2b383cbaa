import type { Page } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

/** La largeur utile d’une page A4, marges ôtées, en pixels CSS. */
const A4 = { portrait: 718, paysage: 1047 }

/** Ce qui dépasse de la feuille serait coupé : à l’impression, rien ne défile. */
const coupes = (page: Page) =>
  page.evaluate(() => {
    const largeur = document.documentElement.clientWidth
    return [...document.querySelectorAll('#contenu table, #contenu pre, #contenu svg, #contenu ul')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > largeur + 1)
      .map((element) => `${element.tagName} ${element.className}`)
  })

async function imprimer(page: Page, adresse: string, largeur: number): Promise<void> {
  await page.goto(adresse)
  await expect(page.locator('#contenu h1')).toBeVisible()
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await page.setViewportSize({ width: largeur, height: 1000 })
  await page.emulateMedia({ media: 'print' })
}

async function sansLeCadre(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'vous êtes ici :' })).toBeHidden()
  await expect(page.getByRole('searchbox')).toBeHidden()
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
  // Ce qui est inventé doit le dire aussi sur le papier.
  await expect(page.getByText('Données de démonstration.').first()).toBeVisible()
  expect(await coupes(page)).toEqual([])
}

test.beforeEach(async ({ page }) => {
  await seConnecter(page, comptes.animationDss)
})

test('la liste imprimée dit ses filtres et montre son tableau entier, sans le menu', async ({ page }) => {
  await imprimer(page, '/pilotage/plan?chefDeFile=CNAV&statut=en_cours', A4.paysage)
  await sansLeCadre(page)
  await expect(page.getByRole('table').first()).toBeVisible()
  await expect(page.getByText(/^Portail SSSI — /)).toHaveText(
    /\d+ actions sur 103, filtrées par chef de file\s: CNAV\s; statut\s: en cours\. Imprimé le/,
  )
})

test('la fiche imprimée tient dans la feuille, sans le menu ni les onglets', async ({ page }) => {
  await imprimer(page, '/pilotage/actions/A1-001', A4.portrait)
  await sansLeCadre(page)
  await expect(page.locator('#contenu')).toContainText('A1-001')
  await expect(page.getByRole('tablist')).toBeHidden()
})

test('la vue d’ensemble imprimée montre ses tableaux entiers sur une seule feuille, sans le menu', async ({
  page,
}) => {
  await imprimer(page, '/pilotage', A4.portrait)
  await sansLeCadre(page)
  await expect(page.getByRole('table').first()).toBeVisible()
  const marge = '1cm'
  const document = await page.pdf({
    format: 'A4',
    margin: { top: marge, right: marge, bottom: marge, left: marge },
  })
  expect(document.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
})
