import { comptes } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

test('un visiteur comprend ce qu’est le plan et trouve ses cinq axes', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveTitle('Le plan d’action des SI de la Sécurité sociale · Portail SSSI')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Le plan d’action des SI de la Sécurité sociale',
  )
  await page.getByRole('link', { name: /^Axe 5 — / }).click()
  await expect(page).toHaveURL('/plan/axe-5')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Axe 5 — ')
})

test('un visiteur lit les 15 actions de l’axe 5, numérotées de A5-017 à A5-031', async ({ page }) => {
  await page.goto('/plan/axe-5')
  const actions = page.locator('#contenu li[id^="A5-"]')
  await expect(actions).toHaveCount(15)
  await expect(actions.first()).toContainText('A5-017')
  await expect(actions.last()).toContainText('A5-031')
  await expect(page.locator('#A5-022')).toContainText('Horizon légal : 2022')
})

test('les lignes singulières du texte restent telles qu’imprimées', async ({ page }) => {
  await page.goto('/plan/axe-1')
  await expect(page.locator('#A1-008')).toContainText('« version », tel qu’imprimé')
  await expect(page.locator('#A1-015')).toContainText('Chef de file : A définir')
  await expect(page.locator('#A1-021')).toContainText('Chef de file : OSS')
  await page.goto('/plan/axe-3')
  await expect(page.locator('#A3-008')).toContainText('Horizon légal : 2023-2027')
})

test('un visiteur trouve une action sans taper les accents, et l’adresse se partage', async ({ page }) => {
  await page.goto('/plan')
  await page.getByRole('searchbox', { name: /Chercher dans le texte des actions/ }).fill('creer un cert')
  await expect(page.locator('#contenu').getByRole('status').last()).toContainText('1 action sur 103 contient')
  await expect(page.locator('#A5-022')).toBeVisible()
  await page.goto('/plan?q=sphere%20securite')
  await expect(page.locator('#A5-022')).toBeVisible()
})

test('les données ouvertes sont proposées au téléchargement', async ({ page }) => {
  await page.goto('/')
  for (const [nom, adresse] of [
    ['plan.csv', '/donnees-ouvertes/plan.csv'],
    ['plan.json', '/donnees-ouvertes/plan.json'],
  ] as const) {
    const lien = page.getByRole('link', { name: new RegExp(`Télécharger ${nom}`) })
    await expect(lien).toHaveAttribute('href', adresse)
    expect((await page.request.get(adresse)).ok(), adresse).toBe(true)
  }
})

test('rien du suivi n’est montré à un visiteur, et aucune section n’est chargée pour lui', async ({
  page,
}) => {
  const demandes: string[] = []
  page.on('request', (requete) => demandes.push(new URL(requete.url()).pathname))
  for (const adresse of ['/', '/plan', '/plan/axe-1']) {
    await page.goto(adresse)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('#contenu')).not.toContainText(/Objectifs (sécurisés|atteignables|compromis)/)
    await expect(page.getByRole('button', { name: 'Pilotage' })).toHaveCount(0)
  }
  expect(demandes.filter((chemin) => chemin.includes('steering.'))).toEqual([])
  expect(demandes.filter((chemin) => chemin.startsWith('/sections/'))).toEqual([])
})

test('une page réservée propose de se connecter, puis y ramène avec ses filtres', async ({ page }) => {
  await page.goto('/pilotage/plan?chefDeFile=HFDS')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Connectez-vous pour ouvrir cette page')
  await page
    .getByRole('link', { name: /ProConnect/ })
    .first()
    .click()
  await page.getByRole('button', { name: comptes.direction, exact: true }).click()
  await expect(page).toHaveURL('/pilotage/plan?chefDeFile=HFDS')
  await expect(page.getByRole('status').filter({ hasText: '4 actions sur 103' })).toContainText(
    'filtrées par chef de file : HFDS',
  )
})
