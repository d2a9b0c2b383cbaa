import { cocher } from '../lib/choix.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { blocDe, choisir, entreeDuJournal, ouvrirLaFiche } from '../lib/fiche.ts'
import { expect, test } from '../lib/test.ts'

test('le référent DSS valide l’horizon proposé, avec l’instance et le numéro de la décision', async ({
  page,
}) => {
  await seConnecter(page, comptes.referentDss)
  await ouvrirLaFiche(page, 'A2-011')
  await page.getByRole('button', { name: /^Inscrire la décision/ }).click()
  const formulaire = page.getByRole('form', { name: /^Inscrire la décision/ })
  await formulaire.getByRole('button', { name: 'Inscrire la décision' }).click()
  await expect(formulaire.getByText('Choisissez l’instance qui a validé la révision.').first()).toBeVisible()
  await formulaire.getByRole('combobox', { name: /Instance qui a décidé/ }).selectOption({ index: 1 })
  await formulaire.getByRole('textbox', { name: /Numéro de la décision/ }).fill('D-2026-77')
  await formulaire.getByRole('button', { name: 'Inscrire la décision' }).click()
  const horizon = page.locator('#horizon')
  await expect(horizon).toContainText('L’horizon a été revu à 2027.')
  await expect(horizon).toContainText(/Validée : décision D-2026-77 du (Copil|Costrat) du /)
  // Le texte reste affiché à côté de ce qui l’a revu.
  await expect(page.locator('#contenu')).toContainText(/Légal\s*2025/)
  await expect(page.locator('#contenu')).toContainText(/Révisé\s*2027/)
  await ouvrirLaFiche(page, 'A2-011', 'journal')
  await expect(entreeDuJournal(page, /D-2026-77/)).toContainText('2025 à 2027')
})

test('la DSS désigne le chef de file que le texte laisse à définir, et le texte reste lisible', async ({
  page,
}) => {
  await seConnecter(page, comptes.animationDss)
  await ouvrirLaFiche(page, 'A1-015', 'acteurs')
  await page.getByRole('button', { name: 'Désigner les chefs de file' }).click()
  const formulaire = page.getByRole('form', { name: 'Désigner les chefs de file' })
  await cocher(formulaire.getByRole('checkbox', { name: /^GIP MDS/ }))
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(
    page.locator('#contenu').getByText('La désignation des chefs de file est enregistrée.'),
  ).toBeVisible()
  await expect(blocDe(page, 'Chef de file')).toContainText(/GIP MDS.*Le texte imprime «\sA définir\s»/)
  await page.goto('/pilotage/plan?q=A1-015')
  await expect(page.getByRole('row', { name: /^A1-015/ })).toContainText('A définir : GIP MDS')
  await page.goto('/plan/axe-1')
  await expect(page.locator('#A1-015')).toContainText('Chef de file : A définir')
})

test('la DSS inscrit une réunion, qui paraît parmi celles à venir', async ({ page }) => {
  await seConnecter(page, comptes.animationDss, '/pilotage/instances')
  await page.getByRole('button', { name: 'Inscrire une réunion' }).click()
  const formulaire = page.getByRole('form', { name: 'Inscrire une réunion' })
  await formulaire.getByRole('button', { name: 'Inscrire la réunion' }).click()
  await expect(formulaire.getByLabel(/Date de la réunion/)).toBeFocused()
  await choisir(formulaire, 'Costrat')
  await formulaire.getByLabel(/Date de la réunion/).fill('2027-03-04')
  await formulaire.getByRole('button', { name: 'Inscrire la réunion' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Costrat du 4 mars 2027' })).toBeVisible()
})

test('un agent qui ne fait que lire ne peut ni décider ni inscrire de réunion', async ({ page }) => {
  await seConnecter(page, comptes.direction, '/pilotage/instances')
  await expect(page.getByRole('heading', { name: 'Tenues' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Inscrire une réunion' })).toHaveCount(0)
  await ouvrirLaFiche(page, 'A1-014')
  await expect(page.locator('#horizon')).toContainText('Elle attend une décision.')
  await expect(page.getByRole('button', { name: /Inscrire la décision/ })).toHaveCount(0)
})
