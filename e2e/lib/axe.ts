import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

const ETIQUETTES = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'RGAAv4',
  'best-practice',
]

/** Aucune violation d’axe (WCAG 2.2 AA, RGAA, bonnes pratiques) sur la page telle qu’elle est affichée. */
export async function sansViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(ETIQUETTES).analyze()
  const resume = violations.map(({ id, help, nodes }) => ({
    regle: id,
    aide: help,
    elements: nodes.slice(0, 5).map((noeud) => noeud.target.join(' ')),
  }))
  expect(resume, `violations d’axe sur ${page.url()}`).toEqual([])
}

/** À 320 px de large, rien ne dépasse : la page se lit sans défilement horizontal (WCAG 1.4.10). */
export async function sansDefilementHorizontal(page: Page): Promise<void> {
  const depassement = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(depassement, `défilement horizontal sur ${page.url()}`).toBeLessThanOrEqual(0)
}
