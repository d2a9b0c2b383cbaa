import { generateKeyPairSync } from 'node:crypto'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

test('l’administrateur d’un organisme donne une clé à son équipe, puis la révoque', async ({ page }) => {
  const { publicKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const nom = `Poste de secours ${Date.now()}`
  await seConnecter(page, comptes.administrateurCnam, '/deploiements?vue=cles')
  await expect(page.getByRole('combobox', { name: 'Section' }).getByRole('option')).toHaveText([
    'Sélectionner une option',
    'Cyber',
  ])
  await page.getByRole('textbox', { name: /^Nom de la clé/ }).fill(nom)
  await page.getByRole('button', { name: 'Ajouter la clé' }).click()
  await expect(page.getByRole('alert')).toContainText('Collez la clé publique entière')
  await page
    .getByRole('textbox', { name: /^Clé publique/ })
    .fill(Buffer.from(x, 'base64url').toString('base64'))
  await page.getByRole('button', { name: 'Ajouter la clé' }).click()
  const ligne = page
    .getByRole('table', { name: 'Clés des équipes' })
    .getByRole('row')
    .filter({ hasText: nom })
  await expect(ligne).toContainText('En service')
  await ligne.getByRole('button', { name: /^Révoquer/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Révoquer la clé' }).click()
  await expect(ligne).toContainText('Révoquée le')
  await expect(page.getByRole('heading', { name: 'Clés données aux équipes' })).toBeFocused()
})
