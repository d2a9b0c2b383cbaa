import type { Page } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

/** Ce que la page demande de la session : seul, ou dans une demande groupée. */
const laSession = /\/trpc\/[^?]*portail\.session\.get/

const demandesDeCyber = (page: Page) => {
  const vues: string[] = []
  page.on('request', (demande) => {
    if (/\/trpc\/[^?]*cyber\./.test(demande.url())) vues.push(demande.url())
  })
  return vues
}

test('une page de section attend de savoir qui l’ouvre : elle ne demande rien qui serait refusé', async ({
  page,
}) => {
  await seConnecter(page, comptes.animationDss)
  const demandees = demandesDeCyber(page)
  // La réponse qui dit qui est l’agent vient après le code de la section.
  await page.route(laSession, async (route) => {
    await page.waitForTimeout(1500)
    await route.continue()
  })
  await page.goto('/cyber/bulletins/reponses')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vos droits n’ouvrent pas cette page')
  expect(demandees).toEqual([])
})

test('quand le portail ne sait pas dire qui l’ouvre, la page le dit, et réessayer la rend', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.direction)
  await page.route(laSession, (route) => route.fulfill({ status: 503, body: '' }))
  await page.goto('/tableau-de-bord')
  await expect(page.getByRole('alert')).toContainText('Le portail ne répond pas')
  await page.unroute(laSession)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mon tableau de bord')
  await refusAttendu(erreursDuNavigateur, [503])
})
