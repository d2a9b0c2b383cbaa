import { comptes, seConnecter } from '../lib/connexion.ts'
import { laFicheEstLa } from '../lib/fiche.ts'
import { expect, test } from '../lib/test.ts'

test('la première tabulation offre les liens d’évitement, qui mènent au contenu', async ({ page }) => {
  await page.goto('/plan')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  const lien = page.getByRole('link', { name: 'Contenu', exact: true })
  await expect(lien).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#contenu')).toBeFocused()
})

test('le menu s’ouvre et se suit au clavier ; le titre prend le focus et le document change de nom', async ({
  page,
}) => {
  await seConnecter(page, comptes.direction)
  await expect(page).toHaveTitle('Mon tableau de bord · Portail SSSI')
  const menu = page.getByRole('navigation', { name: 'Menu principal' })
  await menu.getByRole('button', { name: 'Pilotage' }).focus()
  await page.keyboard.press('Enter')
  await expect(menu.getByRole('button', { name: 'Pilotage' })).toHaveAttribute('aria-expanded', 'true')
  const lien = menu.getByRole('link', { name: 'Plan d’action' })
  await expect(lien).toBeVisible()
  await lien.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/pilotage/plan')
  const titre = page.getByRole('heading', { level: 1, name: 'Plan d’action' })
  await expect(titre).toBeFocused()
  await expect(page).toHaveTitle('Plan d’action · Pilotage · Portail SSSI')
  await expect(lien).toBeHidden()
})

test('du plan à la fiche au clavier : le titre de la fiche prend le focus et nomme le document', async ({
  page,
}) => {
  await seConnecter(page, comptes.direction, '/pilotage/plan?q=CERT')
  await page.getByRole('link', { name: /^A5-022 — / }).focus()
  await page.keyboard.press('Enter')
  await laFicheEstLa(page, 'A5-022')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/^A5-022 — Créer un CERT .* · Pilotage · Portail SSSI$/)
})

test('les onglets de la fiche se changent au clavier, et gardent le focus', async ({ page }) => {
  await seConnecter(page, comptes.direction, '/pilotage/actions/A5-022')
  await laFicheEstLa(page, 'A5-022')
  const onglets = page.getByRole('navigation', { name: 'Fiche de l’action' })
  await expect(onglets.getByRole('link', { name: 'Synthèse' })).toHaveAttribute('aria-current', /page|true/)
  const journal = onglets.getByRole('link', { name: 'Journal' })
  await journal.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/pilotage/actions/A5-022?onglet=journal')
  await expect(page.getByRole('list', { name: 'Journal de l’action' })).toBeVisible()
  await expect(journal).toBeFocused()
  await expect(journal).toHaveAttribute('aria-current', /page|true/)
})

test('la fenêtre des réglages d’affichage rend le focus au bouton qui l’a ouverte', async ({ page }) => {
  await page.goto('/')
  const bouton = page.getByRole('banner').getByRole('button', { name: 'Paramètres d’affichage' })
  await bouton.focus()
  await page.keyboard.press('Enter')
  const fenetre = page.getByRole('dialog')
  await expect(fenetre).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(fenetre).toBeHidden()
  await expect(bouton).toBeFocused()
})
