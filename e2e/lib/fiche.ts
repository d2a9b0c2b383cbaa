import type { Locator, Page } from '@playwright/test'
import { cocher } from './choix.ts'
import { expect } from './test.ts'

export type Onglet =
  'synthese' | 'fiche' | 'feuille-de-route' | 'indicateurs' | 'acteurs' | 'alertes' | 'journal'

export const adresseDeLaFiche = (code: string, onglet: Onglet = 'synthese') =>
  `/pilotage/actions/${code}${onglet === 'synthese' ? '' : `?onglet=${onglet}`}`

/** Ouvre un onglet de la fiche, et attend que son contenu soit là. */
export async function ouvrirLaFiche(page: Page, code: string, onglet?: Onglet): Promise<void> {
  await page.goto(adresseDeLaFiche(code, onglet))
  await laFicheEstLa(page, code)
}

export async function laFicheEstLa(page: Page, code: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText(code)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

export const ongletsDeLaFiche = (page: Page): Locator =>
  page.getByRole('navigation', { name: 'Fiche de l’action' })

/** Un bloc modifiable, trouvé par son titre. */
export const blocDe = (page: Page, titre: string | RegExp): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: titre }) })
    .last()

/** La dernière entrée du journal qui contient ces mots. */
export const entreeDuJournal = (page: Page, mots: string | RegExp): Locator =>
  page
    .getByRole('list', { name: 'Journal de l’action' })
    .getByRole('listitem')
    .filter({ hasText: mots })
    .first()

/** Choisit un bouton radio par le début de son libellé. */
export const choisir = (conteneur: Page | Locator, libelle: string): Promise<void> =>
  cocher(conteneur.getByRole('radio', { name: new RegExp(`^${libelle}\\b`) }).first())
