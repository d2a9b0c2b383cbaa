import { sansDefilementHorizontal, sansViolation } from '../lib/axe.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

test('un RSSI ajoute un contact de son organisme, le vérifie, et l’exporte', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.rssiCnav, '/cyber/annuaire')
  await page.getByRole('button', { name: 'Ajouter un contact' }).click()
  const formulaire = page.getByRole('form', { name: 'Ajouter un contact' })
  // Il ne tient que l’annuaire de la CNAV : aucun autre organisme ne lui est proposé.
  await expect(formulaire.getByLabel('Organisme')).toHaveValue('CNAV')
  await expect(formulaire.getByLabel('Organisme')).not.toContainText('CNAF')
  await formulaire.getByLabel(/^Contact/).fill('Cellule de crise')
  await formulaire.getByRole('button', { name: 'Ajouter à l’annuaire' }).click()
  await expect(formulaire.getByRole('link', { name: /Indiquez un courriel/ })).toBeVisible()
  await refusAttendu(erreursDuNavigateur)
  await formulaire.getByLabel('Courriel').fill('crise@cnav.exemple.invalid')
  await formulaire.getByRole('button', { name: 'Ajouter à l’annuaire' }).click()
  const contact = page.getByRole('listitem').filter({ hasText: 'Cellule de crise' })
  await expect(contact).toContainText('Appelé n° ')
  await contact.getByRole('button', { name: /^J’ai vérifié/ }).click()
  await expect(page.getByText('Cellule de crise : vérifié aujourd’hui.')).toBeAttached()

  await page.getByLabel('Chercher un contact').fill('cellule crise')
  await expect(page.getByText(/^1 sur \d+ contacts/)).toBeVisible()
  const href = await page.getByRole('link', { name: /CSV/ }).getAttribute('href')
  const csv = await (await page.request.get(href ?? '')).text()
  expect(csv.trim().split('\n')).toHaveLength(2)
  expect(csv).toContain('Cellule de crise')
})

test('ce qui est tapé et pas encore enregistré survit au rechargement', async ({ page }) => {
  await seConnecter(page, comptes.rssiCnav, '/cyber/annuaire')
  await page
    .getByRole('button', { name: /^Modifier ou retirer \(Relève/ })
    .first()
    .click()
  await page
    .getByRole('form')
    .getByLabel(/^Ce qu’on lui demande/)
    .fill('Appelée la nuit')
  page.on('dialog', (dialogue) => void dialogue.accept())
  await page.reload()
  await page
    .getByRole('button', { name: /^Modifier ou retirer \(Relève/ })
    .first()
    .click()
  await expect(page.getByText('Votre saisie d’avant le rechargement est retrouvée.')).toBeVisible()
  await expect(page.getByRole('form').getByLabel(/^Ce qu’on lui demande/)).toHaveValue('Appelée la nuit')
  await page.getByRole('button', { name: 'Annuler' }).click()
})

test('l’annuaire se lit à 320 pixels, sans violation', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await seConnecter(page, comptes.rssiCnav, '/cyber/annuaire')
  await expect(page.getByRole('heading', { level: 2, name: 'CNAM' })).toBeVisible()
  await sansDefilementHorizontal(page)
  await sansViolation(page)
})
