import { comptes, seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

test('chaque page porte une politique de contenu stricte et les en-têtes de sécurité', async ({
  request,
}) => {
  for (const adresse of ['/', '/plan', '/pilotage/plan', '/une-adresse-inconnue']) {
    const entetes = (await request.get(adresse)).headers()
    const csp = entetes['content-security-policy'] ?? ''
    expect(csp, adresse).toContain("default-src 'none'")
    expect(csp, adresse).not.toMatch(/unsafe-(inline|eval|hashes)/)
    expect(csp, adresse).toContain("frame-ancestors 'none'")
    expect(entetes['x-content-type-options'], adresse).toBe('nosniff')
    expect(entetes['referrer-policy'], adresse).toBeTruthy()
  }
})

test('une adresse inconnue est un vrai 404, avec une page utile', async ({
  page,
  request,
  erreursDuNavigateur,
}) => {
  for (const adresse of [
    '/une-adresse-inconnue',
    '/pilotage/inconnu',
    '/pilotage/actions/A9-999',
    '/plan/axe-9/x',
    '/cyber/x/y',
    '/admin.php',
  ]) {
    expect((await request.get(adresse)).status(), adresse).toBe(404)
  }
  await page.goto('/une-adresse-inconnue')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable')
  await expect(page.locator('#contenu').getByRole('link').first()).toBeVisible()
  await refusAttendu(erreursDuNavigateur, [404])
})

test('un fichier de section absent est un 404, jamais la page du portail', async ({ request }) => {
  for (const adresse of [
    '/sections/cyber/0/remoteEntry.js',
    '/assets/absent.js',
    '/sections/../package.json',
  ]) {
    const reponse = await request.get(adresse)
    expect(reponse.status(), adresse).toBe(404)
    expect(reponse.headers()['content-type'] ?? '', adresse).not.toContain('text/html')
  }
})

test('la session est dans un témoin illisible par les scripts', async ({ page, context }) => {
  await seConnecter(page, comptes.direction)
  const temoins = await context.cookies()
  const session = temoins.filter(({ name }) => name.includes('sssi'))
  expect(session.length).toBeGreaterThan(0)
  for (const temoin of session) {
    expect(temoin.httpOnly, temoin.name).toBe(true)
    expect(temoin.sameSite, temoin.name).toBe('Lax')
  }
  expect(await page.evaluate(() => document.cookie)).toBe('')
})

test('une écriture venue d’un autre site est refusée', async ({ page }) => {
  await seConnecter(page, comptes.chefDeProjetCnav)
  const reponse = await page.request.post('/trpc/steering.action.updateStatut', {
    headers: { origin: 'https://ailleurs.example', 'content-type': 'application/json' },
    data: { code: 'A1-001', version: 0, statut: 'en_cours' },
  })
  expect(reponse.status()).toBe(403)
})

test('se déconnecter ferme la session côté serveur', async ({ page }) => {
  await seConnecter(page, comptes.direction)
  // Une tuile encore en chemin serait refusée : c’est juste, et le navigateur le signalerait comme une erreur.
  await page.waitForLoadState('networkidle')
  const avant = await page.context().cookies()
  await page
    .getByRole('link', { name: 'Se déconnecter' })
    .or(page.getByRole('button', { name: 'Se déconnecter' }))
    .first()
    .click()
  await expect(page.getByRole('link', { name: 'Se connecter' }).first()).toBeVisible()
  // Un témoin copié avant la déconnexion n’ouvre plus rien.
  await page.context().addCookies(avant)
  expect((await page.request.get('/trpc/steering.vueDEnsemble.get')).status()).toBe(401)
})
