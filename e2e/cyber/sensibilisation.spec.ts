import { sansDefilementHorizontal, sansViolation } from '../lib/axe.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

const jour = (dans: number) => new Date(Date.now() + dans * 86_400_000).toISOString().slice(0, 10)

test('le CERT ouvre une campagne, un organisme relève, et ne voit que lui', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.analysteDuCert, '/cyber/sensibilisation')
  await page.getByRole('button', { name: 'Préparer une campagne' }).click()
  const formulaire = page.getByRole('form', { name: 'Préparer une campagne' })
  await formulaire.getByLabel('Titre').fill('Campagne de parcours')
  await formulaire.getByLabel(/^À qui elle s’adresse/).fill('Tous les agents')
  await formulaire.getByLabel('Début').fill(jour(-10))
  await formulaire.getByLabel('Fin').fill(jour(30))
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Campagne de parcours' })).toBeVisible()
  await page.getByRole('button', { name: 'Ouvrir à tous les organismes' }).click()
  await expect(page.getByRole('button', { name: 'Clore la campagne' })).toBeVisible()
  const adresse = new URL(page.url()).pathname

  await page.context().clearCookies()
  await seConnecter(page, comptes.rssiCnav, adresse)
  await page.getByRole('button', { name: /^Relever la participation/ }).click()
  const releve = page.getByRole('form', { name: /^Relever la participation/ })
  await releve.getByLabel('Personnes invitées').fill('100')
  await releve.getByLabel(/^Personnes atteintes/).fill('120')
  await releve.getByLabel('Personnes allées au bout').fill('40')
  await releve.getByRole('button', { name: 'Enregistrer le relevé' }).click()
  await expect(releve.getByText(/On n’atteint pas plus de personnes/).first()).toBeVisible()
  await refusAttendu(erreursDuNavigateur)
  await releve.getByLabel(/^Personnes atteintes/).fill('90')
  await releve.getByRole('button', { name: 'Enregistrer le relevé' }).click()
  await expect(page.getByRole('row', { name: /^CNAV/ })).toContainText('40 % (40 sur 100)')
  await expect(page.getByText(/pas encore \(trois organismes au moins\)/).first()).toBeVisible()

  await page.context().clearCookies()
  await seConnecter(page, comptes.rssiCnaf, adresse)
  await expect(page.getByText(/^1 organisme a relevé sa participation/)).toBeVisible()
  await expect(page.getByText('40 sur 100')).toHaveCount(0)
})

test('les résultats se lisent à 320 pixels, sans violation', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await seConnecter(page, comptes.rssiCnav, '/cyber/sensibilisation')
  await page.getByRole('link', { name: /^Exercice d’hameçonnage/ }).click()
  await expect(page.getByRole('heading', { name: 'Participation' })).toBeVisible()
  await sansDefilementHorizontal(page)
  await sansViolation(page)
})
