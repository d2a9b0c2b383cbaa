import type { Page } from '@playwright/test'
import { ecrire } from '../lib/api.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { fermerLOnglet } from '../lib/fermeture.ts'
import { expect, test } from '../lib/test.ts'

const droits = (page: Page) => page.getByRole('table', { name: 'Droits accordés' })

test('l’administrateur d’un organisme accorde un droit à un courriel, le retire, et le journal garde les deux', async ({
  page,
}) => {
  // Un courriel par exécution : la base peut avoir déjà servi.
  const courriel = `lecteur-${Date.now()}@demonstration.invalid`
  await seConnecter(page, comptes.administrateurCnam, '/administration')
  await page.getByRole('link', { name: 'Accorder un droit' }).click()
  await page.getByRole('searchbox', { name: /^Agent/ }).fill(courriel)
  await page.getByRole('button', { name: new RegExp(courriel) }).click()
  await page.getByRole('combobox', { name: 'Rôle' }).selectOption({ label: 'Lecteur' })
  await page.getByRole('button', { name: 'Accorder le droit' }).click()
  await expect(page.getByText(`Droit accordé à ${courriel}`)).toBeVisible()

  await page.getByRole('link', { name: 'Droits accordés' }).click()
  await page.getByRole('searchbox', { name: 'Agent' }).fill(courriel)
  const ligne = droits(page).getByRole('row').filter({ hasText: courriel })
  await expect(ligne).toContainText('Lecteur')
  await ligne.getByRole('button', { name: /^Retirer/ }).click()
  const question = page.getByRole('dialog')
  await expect(question).toContainText('L’effet est immédiat')
  await question.getByRole('button', { name: 'Retirer le droit' }).click()
  await expect(ligne).toHaveCount(0)

  await page.getByRole('link', { name: 'Journal des droits' }).click()
  const siennes = page
    .getByRole('list', { name: 'Journal des droits' })
    .getByRole('listitem')
    .filter({ hasText: courriel })
  await expect(siennes).toHaveCount(2)
  await expect(siennes.first()).toContainText(/retiré/)
  await expect(siennes.last()).toContainText(/a habilité .* lecteur, CNAM/)
  await expect(siennes.first()).toContainText(comptes.administrateurCnam)
})

test('l’administrateur d’un organisme ne voit ni n’accorde les droits d’un autre', async ({ page }) => {
  await seConnecter(page, comptes.administrateurCnam, '/administration')
  const organismes = droits(page).locator('tbody tr td:nth-of-type(2)')
  await expect(organismes.first()).toHaveText('CNAM')
  for (const organisme of await organismes.allTextContents()) expect(organisme).toBe('CNAM')
  await page.goto('/administration?vue=accorder')
  await expect(page.getByRole('combobox', { name: 'Organisme' }).getByRole('option')).toHaveText([
    'Sélectionner une option',
    'CNAM',
  ])
  const refus = await ecrire(page, 'administration.habilitation.grant', {
    beneficiaire: { courriel: 'autre-organisme@demonstration.invalid' },
    role: 'lecteur',
    organisme: 'CNAV',
    action: null,
  })
  expect(refus.statut).toBe(403)
})

test('un agent sans droit apprend partout à qui en demander', async ({ page }) => {
  await seConnecter(page, comptes.sansDroit)
  for (const adresse of [
    '/tableau-de-bord',
    '/pilotage',
    '/pilotage/actions/A1-001',
    '/cyber',
    '/administration',
  ]) {
    await test.step(adresse, async () => {
      await page.goto(adresse)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vous n’avez pas encore de droits')
      await expect(page.getByRole('heading', { name: 'À qui les demander' })).toBeVisible()
      await expect(page.getByText('Administrateur d’organisme — CNAM')).toBeVisible()
      await expect(page.getByText('agent-sans-droit@demonstration.invalid')).toBeVisible()
    })
  }
})

test('un agent habilité sans rôle d’administration n’ouvre pas l’administration', async ({ page }) => {
  await seConnecter(page, comptes.direction, '/administration')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vos droits n’ouvrent pas cette page')
})

test.describe('fermer l’onglet pendant qu’on accorde un droit', () => {
  const agent = (page: Page) => page.getByRole('searchbox', { name: /^Agent/ })

  test.beforeEach(async ({ page }) => {
    await seConnecter(page, comptes.administrateurCnam, '/administration?vue=accorder')
    await agent(page).click()
  })

  test('rien de saisi : il se ferme sans question', async ({ page }) => {
    expect(await fermerLOnglet(page)).toEqual([])
  })

  test('un agent commencé : le navigateur demande d’abord', async ({ page }) => {
    await agent(page).fill('correspondant')
    expect(await fermerLOnglet(page)).toEqual(['beforeunload'])
  })

  test('un rôle choisi : le navigateur demande d’abord', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Rôle' }).selectOption({ label: 'Lecteur' })
    expect(await fermerLOnglet(page)).toEqual(['beforeunload'])
  })

  test('le droit accordé, il se ferme sans question', async ({ page }) => {
    const courriel = `accorde-${Date.now()}@demonstration.invalid`
    await agent(page).fill(courriel)
    await page.getByRole('button', { name: new RegExp(courriel) }).click()
    await page.getByRole('combobox', { name: 'Rôle' }).selectOption({ label: 'Lecteur' })
    await page.getByRole('button', { name: 'Accorder le droit' }).click()
    await expect(page.getByText(`Droit accordé à ${courriel}`)).toBeVisible()
    await expect(agent(page)).toHaveValue('')
    expect(await fermerLOnglet(page)).toEqual([])
  })
})
