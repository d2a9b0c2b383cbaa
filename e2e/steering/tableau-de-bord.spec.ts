import { comptes, seConnecter } from '../lib/connexion.ts'
import { laFicheEstLa } from '../lib/fiche.ts'
import { expect, test } from '../lib/test.ts'

test('le chef de projet retrouve ses actions et ouvre la fiche de l’une d’elles', async ({ page }) => {
  await seConnecter(page, comptes.chefDeProjetCnav)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon tableau de bord')
  const mesActions = page.getByRole('list', { name: 'Mes actions' })
  await expect(mesActions.getByRole('listitem').first()).toContainText('Chef de projet')
  await expect(page.getByRole('list', { name: 'Ce qui m’attend' }).getByRole('link').first()).toBeVisible()
  await mesActions.getByRole('link', { name: /^A1-002 — / }).click()
  await laFicheEstLa(page, 'A1-002')
})

test('qui ne tient aucun rôle est mené vers les actions de son organisme', async ({ page }) => {
  await seConnecter(page, comptes.direction)
  await expect(page.getByText('Vous ne tenez de rôle sur aucune action')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Où en est le plan' })).toBeVisible()
})

test('les données de démonstration sont signalées', async ({ page }) => {
  await seConnecter(page, comptes.direction)
  await expect(page.getByRole('region', { name: 'Données de démonstration' })).toBeVisible()
})
