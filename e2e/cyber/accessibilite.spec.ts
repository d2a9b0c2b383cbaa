import type { Page } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { sections } from '../lib/sections-construites.ts'
import { expect, test } from '../lib/test.ts'
import { attendreLaPage, verifierPage } from '../lib/verifier-page.ts'

const cyber = sections.find(({ id }) => id === 'cyber')

/** Les listes dont la première ligne mène à une fiche. */
const listes = ['veille', 'bulletins', 'alertes', 'chaine', 'incidents', 'normes', 'sensibilisation']

/** La fiche de la première ligne d’une liste, telle que l’agent y arrive. */
async function premiereFiche(page: Page, liste: string): Promise<string> {
  await page.goto(`/cyber/${liste}`)
  await attendreLaPage(page)
  const liens = page.locator(`#contenu a[href^="/cyber/${liste}/"]`)
  const premiere = async () => {
    const adresses = await liens.evaluateAll((ancres) =>
      ancres.map((ancre) => ancre.getAttribute('href') ?? ''),
    )
    return adresses.find((adresse) => /[0-9a-f-]{36}$|\/\d+$/.test(adresse)) ?? ''
  }
  // La page et ses propres liens sont là avant ses lignes.
  await expect.poll(premiere, { message: `La liste ${liste} n’a pas de première fiche.` }).not.toBe('')
  return premiere()
}

// Chaque thème et chaque largeur se parcourt à part : les deux ouvriers s’y mettent.
test.describe.configure({ mode: 'parallel' })

for (const theme of ['light', 'dark'] as const) {
  for (const largeur of [320, 1280] as const) {
    test.describe(`thème ${theme === 'light' ? 'clair' : 'sombre'}, ${largeur} px`, () => {
      test.use({ colorScheme: theme, viewport: { width: largeur, height: 800 } })

      test('les pages du CERT n’ont aucune violation', async ({ page, erreursDuNavigateur }) => {
        test.setTimeout(300_000)
        await seConnecter(page, comptes.analysteDuCert)
        for (const adresse of cyber?.adresses ?? [])
          await test.step(adresse, () => verifierPage(page, adresse))
        expect(erreursDuNavigateur).toEqual([])
      })

      test('leurs fiches, lues par le CERT puis par un organisme, n’ont aucune violation', async ({
        page,
      }) => {
        test.setTimeout(300_000)
        for (const compte of [comptes.analysteDuCert, comptes.rssiCnav]) {
          await seConnecter(page, compte)
          for (const liste of listes) {
            await test.step(`${compte}, ${liste}`, async () => {
              await verifierPage(page, await premiereFiche(page, liste))
            })
          }
          await page.context().clearCookies()
        }
      })
    })
  }
}
