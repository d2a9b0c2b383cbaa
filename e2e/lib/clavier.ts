import type { Locator, Page } from '@playwright/test'
import { expect } from './test.ts'

/** Au-delà, un agent au clavier aurait renoncé. */
const PRESSIONS_MAX = 80

export const aLeFocus = (cible: Locator): Promise<boolean> =>
  cible.evaluate((element) => element === document.activeElement)

/** Le focus est sur `cible`, à l’écran, et un contour le montre : sur elle, ou sur le libellé que le DSFR lui dessine. */
export async function leFocusSeVoit(cible: Locator): Promise<void> {
  await expect(cible).toBeFocused()
  await expect(cible).toBeInViewport()
  const entoure = await cible.evaluate((element) => {
    const libelles = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const styles = [element, ...libelles].flatMap((dessine) =>
      [null, '::before', '::after'].map((pseudo) => getComputedStyle(dessine, pseudo)),
    )
    return styles.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    )
  })
  expect(entoure, 'contour du focus').toBe(true)
}

/** Presse Tab (ou Maj+Tab) jusqu’à ce que le focus soit sur `cible`, et vérifie qu’il s’y voit. */
export async function tabulerJusqua(
  page: Page,
  cible: Locator,
  touche: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await expect(cible).toBeAttached()
  for (let pressions = 0; pressions < PRESSIONS_MAX; pressions += 1) {
    await page.keyboard.press(touche)
    if (await aLeFocus(cible)) break
  }
  await leFocusSeVoit(cible)
}
