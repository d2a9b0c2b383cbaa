import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

test('une page suivie en direct ne lit qu’une fois ce qu’elle montre : ouvrir le direct ne la fait pas relire', async ({
  page,
}) => {
  await seConnecter(page, comptes.analysteDuCert, '/cyber/bulletins')
  await page
    .getByRole('link', { name: /^SSSI-CERT-/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('SSSI-CERT-')
  const lectures: string[] = []
  page.on('request', (demande) => {
    if (demande.url().includes('cyber.bulletin.get')) lectures.push(demande.url())
  })
  const direct = page.waitForResponse((reponse) => new URL(reponse.url()).pathname === '/direct')
  await page.reload()
  await direct
  // De quoi laisser venir ce que l’ouverture du direct ferait relire.
  await page.waitForTimeout(2000)
  expect(lectures).toHaveLength(1)
})
