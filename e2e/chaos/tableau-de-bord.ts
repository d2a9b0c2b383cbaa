import type { Locator, Page } from '@playwright/test'
import { expect } from '../lib/test.ts'
import { sections, type SectionConstruite } from '../lib/sections-construites.ts'

export const panneDe = (page: Page, { titre }: SectionConstruite): Locator =>
  page.locator('.sssi-erreur').filter({ hasText: new RegExp(`La section «\\s${titre}\\s»`) })

const tuileDe = (page: Page, { prefixe }: SectionConstruite): Locator =>
  page.getByRole('article').locator(`a[href="${prefixe}"]`)

/** Le portail est là, avec son style, et rien d’altéré n’a été pris. */
export async function portailDebout(page: Page): Promise<void> {
  await expect(page.getByRole('navigation', { name: 'Menu principal' })).toBeVisible()
  expect(
    await page.evaluate(() => ({
      police: getComputedStyle(document.body).fontFamily.includes('Marianne'),
      scriptAltere: 'altere' in globalThis,
      feuilleAlteree: getComputedStyle(document.documentElement).getPropertyValue('--altere') !== '',
    })),
  ).toEqual({ police: true, scriptAltere: false, feuilleAlteree: false })
}

/** Fait passer, à l’horloge de la page, le temps au bout duquel une section est tenue pour absente. */
export async function laisserPasserLeDelai(
  page: Page,
  enAttente: readonly SectionConstruite[],
): Promise<void> {
  for (const section of sections)
    if (!enAttente.includes(section)) await expect(tuileDe(page, section)).toBeVisible()
  await expect(async () => {
    // La minuterie d’un fichier demandé à l’instant commence à l’instant : une avance peut ne pas suffire.
    await page.clock.fastForward('00:06')
    for (const section of enAttente)
      await expect(panneDe(page, section).first()).toBeVisible({ timeout: 500 })
  }).toPass()
}

interface Pannes {
  readonly enPanne: readonly SectionConstruite[]
  /** Celles dont on ne sait pas si la panne se verra. */
  readonly incertaines?: readonly SectionConstruite[]
}

/** Les sections en panne le disent à leur place, les autres montrent leur tuile. */
export async function seulesEnPanne(page: Page, { enPanne, incertaines = [] }: Pannes): Promise<void> {
  const saines = sections.filter((section) => !enPanne.includes(section) && !incertaines.includes(section))
  for (const section of enPanne) await expect(panneDe(page, section).first()).toBeVisible()
  for (const section of saines) await expect(tuileDe(page, section)).toBeVisible()
  for (const section of saines) await expect(panneDe(page, section)).toHaveCount(0)
}

/** Réessaie partout où c’est proposé ; toutes les sections reviennent, sans recharger la page. */
export async function reessayerRepare(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { memePage: true }))
  await expect(page.locator('.sssi-attente')).toHaveCount(0)
  const boutons = page.getByRole('button', { name: 'Réessayer' })
  while ((await boutons.count()) > 0) await boutons.first().click()
  for (const section of sections) await expect(tuileDe(page, section)).toBeVisible()
  await expect(page.locator('.sssi-erreur')).toHaveCount(0)
  expect(await page.evaluate(() => 'memePage' in globalThis)).toBe(true)
}

/** Les feuilles d’une section que la page applique : chacune a ses règles. */
export function feuillesAppliquees(page: Page, { id }: SectionConstruite): Promise<number> {
  return page.evaluate(
    (dossier) =>
      [...document.styleSheets].filter(({ href, cssRules }) => href?.includes(dossier) && cssRules.length > 0)
        .length,
    `/sections/${id}/`,
  )
}
