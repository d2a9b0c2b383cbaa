import type { Page } from '@playwright/test'
import { sansDefilementHorizontal, sansViolation } from '../lib/axe.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { verifierPage } from '../lib/verifier-page.ts'
import { sections } from '../lib/sections-construites.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

const publiques = [
  '/',
  '/plan',
  ...[1, 2, 3, 4, 5].map((axe) => `/plan/axe-${axe}`),
  '/accessibilite',
  '/mentions-legales',
  '/donnees-personnelles',
  '/plan-du-site',
  '/une-adresse-inconnue',
]

const connectees = [
  '/tableau-de-bord',
  '/administration',
  '/administration?vue=journal',
  '/deploiements',
  '/deploiements/cyber',
  '/deploiements?vue=journal',
  '/deploiements?vue=cles',
  '/recherche',
  '/recherche?q=referentiel',
  '/pilotage/plan?vue=calendrier',
  '/pilotage/plan?vue=chefs-de-file',
  '/pilotage/plan?vue=axes',
  '/pilotage/plan?q=introuvable',
  '/pilotage/actions/A1-001',
  '/pilotage/actions/A1-001?onglet=fiche',
  '/pilotage/actions/A1-001?onglet=feuille-de-route',
  '/pilotage/actions/A1-001?onglet=indicateurs',
  '/pilotage/actions/A1-001?onglet=acteurs',
  '/pilotage/actions/A1-001?onglet=alertes',
  '/pilotage/actions/A1-001?onglet=journal',
  '/pilotage/actions/A1-008',
  '/pilotage/actions/A9-999',
  ...sections.flatMap(({ adresses }) => adresses),
]

/** Les erreurs que le serveur écrit à qui n’a pas encore le portail devant lui. */
const erreursDuServeur = [
  ['/auth/retour', 400],
  [`/auth/retour?state=${'a'.repeat(40)}`, 400],
  ['/deploiement/apercu/inconnu', 404],
] as const

// Chaque thème et chaque largeur se parcourt à part : les deux ouvriers s’y mettent.
test.describe.configure({ mode: 'parallel' })

const themes = ['light', 'dark'] as const
const largeurs = [320, 1280] as const

/** Ce que le serveur écrit lui-même, sans le portail : la connexion, et ses erreurs. */
async function verifierPageDuServeur(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  await sansViolation(page)
  if (page.viewportSize()?.width === 320) await sansDefilementHorizontal(page)
}

for (const theme of themes) {
  for (const largeur of largeurs) {
    test.describe(`thème ${theme === 'light' ? 'clair' : 'sombre'}, ${largeur} px`, () => {
      test.use({ colorScheme: theme, viewport: { width: largeur, height: 800 } })

      test('les pages publiques n’ont aucune violation', async ({ page, erreursDuNavigateur }) => {
        test.setTimeout(180_000)
        for (const adresse of publiques) await test.step(adresse, () => verifierPage(page, adresse))
        // La page introuvable est un vrai 404, que le navigateur signale.
        await refusAttendu(erreursDuNavigateur, [404])
      })

      test('la connexion et les erreurs que le serveur écrit lui-même n’ont aucune violation', async ({
        page,
        erreursDuNavigateur,
      }) => {
        await page.goto('/auth/connexion')
        await expect(page.getByRole('button', { name: comptes.direction, exact: true })).toBeVisible()
        await verifierPageDuServeur(page)
        await seConnecter(page, comptes.direction)
        for (const [adresse, statut] of erreursDuServeur) {
          const reponse = await page.goto(adresse)
          expect(reponse?.status(), adresse).toBe(statut)
          await test.step(adresse, () => verifierPageDuServeur(page))
        }
        // Une erreur du serveur est un vrai code d’erreur, que le navigateur signale.
        await refusAttendu(erreursDuNavigateur, [400, 404])
      })

      test('les pages des agents n’ont aucune violation', async ({ page, erreursDuNavigateur }) => {
        test.setTimeout(300_000)
        await seConnecter(page, comptes.animationDss)
        for (const adresse of connectees) await test.step(adresse, () => verifierPage(page, adresse))
        // Une action hors du plan est un vrai 404.
        await refusAttendu(erreursDuNavigateur, [404])
      })

      test('la fiche d’un chef de projet, qu’il peut modifier, n’a aucune violation', async ({ page }) => {
        test.setTimeout(120_000)
        await seConnecter(page, comptes.chefDeProjetCnav)
        for (const onglet of ['synthese', 'fiche', 'feuille-de-route', 'indicateurs', 'acteurs']) {
          await test.step(onglet, () => verifierPage(page, `/pilotage/actions/A1-001?onglet=${onglet}`))
        }
      })
    })
  }
}
