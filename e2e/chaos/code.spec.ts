import type { Page } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { sections, type SectionConstruite } from '../lib/sections-construites.ts'
import { expect, test } from '../lib/test.ts'
import { panneDe, portailDebout, seulesEnPanne } from './tableau-de-bord.ts'

test.describe.configure({ mode: 'parallel' })
// Le portail dont chaque section porte de quoi lever : son code y est le sien, avec une faute de plus.
test.use({ baseURL: `http://localhost:${Number(process.env['E2E_PORT'] ?? 4380) + 1}` })

test.afterEach(({ erreursDuNavigateur }) => {
  erreursDuNavigateur.length = 0
})

const moments = ['évaluation', 'initialisation', 'rendu', 'effet'] as const

interface Fautive {
  readonly section: SectionConstruite
  readonly moment: (typeof moments)[number]
}

/** Chaque section est saine à son tour, et lève chez les autres à tour de rôle : toutes les cases, en autant de pages que de sections. */
function fautivesDuTour(tour: number): Fautive[] {
  return sections.flatMap((section, rang) => {
    const ecart = (rang - tour + sections.length) % sections.length
    const moment = moments[(ecart - 1) % moments.length]
    return ecart === 0 || !moment ? [] : [{ section, moment }]
  })
}

const lever = (page: Page, fautives: readonly Fautive[]) =>
  page.evaluate(
    (fautes) => localStorage.setItem('fautes', JSON.stringify(fautes)),
    Object.fromEntries(fautives.map(({ section, moment }) => [section.id, moment])),
  )

async function eprouverSaPage(page: Page, { section, moment }: Fautive): Promise<void> {
  await page.goto(section.prefixe)
  await expect(panneDe(page, section)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(section.accueil)
  await portailDebout(page)
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(panneDe(page, section)).toBeVisible()
  await lever(page, [])
  // Un navigateur n’évalue un module qu’une fois : ce qui a levé là ne revient qu’avec une autre version, donc une autre page.
  if (moment === 'évaluation') await page.reload()
  else await page.getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.locator('.sssi-erreur')).toHaveCount(0)
  await expect(page.locator('.sssi-attente')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(section.accueil)
  expect(await page.locator('#contenu').innerText()).not.toBe(section.accueil)
}

for (const [tour, saine] of sections.entries()) {
  const fautives = fautivesDuTour(tour)

  test(`leur code lève, sauf celui de ${saine.titre} : chacune le dit à sa place, les autres fonctionnent, un nouvel essai la rend`, async ({
    page,
  }) => {
    expect(new Set(fautives.map(({ moment }) => moment)).size).toBe(moments.length)
    await seConnecter(page, comptes.direction, '/accessibilite')
    await lever(page, fautives)
    await page.goto('/tableau-de-bord')
    await seulesEnPanne(page, { enPanne: fautives.map(({ section }) => section) })
    await portailDebout(page)
    await page.goto(saine.prefixe)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(saine.accueil)
    await expect(page.locator('.sssi-erreur')).toHaveCount(0)
    for (const fautive of fautives)
      await test.step(`${fautive.section.titre}, ${fautive.moment}`, async () => {
        await lever(page, fautives)
        await eprouverSaPage(page, fautive)
      })
  })
}
