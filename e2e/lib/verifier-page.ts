import type { Page } from '@playwright/test'
import { sansDefilementHorizontal, sansViolation } from './axe.ts'
import { expect } from './test.ts'

/** La page est là quand son titre l’est et qu’aucune attente ne reste affichée. */
export async function attendreLaPage(page: Page): Promise<void> {
  await expect(page.locator('#contenu h1')).toHaveCount(1)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/** Une page du portail : un titre, aucune violation, et rien qui déborde d’un petit écran. */
export async function verifierPage(page: Page, adresse: string): Promise<void> {
  await page.goto(adresse)
  await attendreLaPage(page)
  expect(await page.title()).toMatch(/Portail SSSI$/)
  await sansViolation(page)
  if (page.viewportSize()?.width === 320) await sansDefilementHorizontal(page)
}
