import type { Locator } from '@playwright/test'
import { expect } from './test.ts'

/**
 * Coche une case ou un bouton radio en cliquant son libellé, comme à la souris : le DSFR le dessine par-dessus le champ. Le clic
 * attend que le libellé ne bouge plus, ce qu’un clic forcé ne ferait pas dans un accordéon qui s’ouvre.
 */
export async function cocher(champ: Locator): Promise<void> {
  await cliquerLeLibelle(champ)
  await expect(champ).toBeChecked()
}

/** Change l’état d’une case, par son libellé. */
export async function cliquerLeLibelle(champ: Locator): Promise<void> {
  const id = await champ.getAttribute('id')
  await champ.page().locator(`label[for="${id}"]`).click()
}
