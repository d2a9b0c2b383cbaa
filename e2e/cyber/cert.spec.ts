import { sansViolation } from '../lib/axe.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

test('n’importe qui lit, sans compte, la page du CERT et son security.txt', async ({ page }) => {
  await page.goto('/cert/rfc2350')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('RFC 2350')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7)
  await sansViolation(page)
  const securite = await page.request.get('/.well-known/security.txt')
  expect(securite.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const expire = /^Expires: (.+)$/m.exec(await securite.text())?.[1] ?? ''
  expect(Date.parse(expire)).toBeGreaterThan(Date.now())
  expect(await (await page.request.get('/cert/rfc2350.txt')).text()).toContain('3. Charte')
})

test('l’analyste règle le CERT, en voit l’aperçu, et ce qui est public suit', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.analysteDuCert, '/cyber/cert')
  await page.getByRole('link', { name: 'Régler ce que le CERT publie' }).click()
  const formulaire = page.getByRole('form', { name: 'Régler le CERT' })
  await formulaire.getByLabel(/^3\.1 Mission/).fill('Une mission réécrite pour le parcours.')
  await page.getByRole('button', { name: 'Aperçu' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Aperçu' })).toBeVisible()
  await formulaire.getByLabel(/^Réglages à revoir avant le/).fill('2020-01-01')
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(formulaire.getByText(/La date de révision est à venir/).first()).toBeVisible()
  await refusAttendu(erreursDuNavigateur)
  const dansSixMois = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10)
  await formulaire.getByLabel(/^Réglages à revoir avant le/).fill(dansSixMois)
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('Les réglages sont enregistrés.')).toBeAttached()
  await page.goto('/cert/rfc2350')
  await expect(page.getByText('Une mission réécrite pour le parcours.')).toBeVisible()
})

test('un RSSI lit la description du CERT, sans pouvoir la régler', async ({ page }) => {
  await seConnecter(page, comptes.rssiCnav, '/cyber/cert')
  await expect(page.getByRole('heading', { name: 'Adresses publiques' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Régler ce que le CERT publie' })).toHaveCount(0)
  await sansViolation(page)
})
