import type { Page } from '@playwright/test'
import { filtreDepuisUrl } from '@sssi/domain'
import { lire } from '../lib/api.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

interface Lien {
  readonly texte: string
  readonly nom: string
  readonly ligne: string
  readonly href: string
}

const versLePlan = (page: Page) => page.locator('#contenu a[href^="/pilotage/plan?"]')

/** Le nombre que le lecteur associe au lien ; `null` pour un en-tête de colonne. */
function figure({ texte, nom, ligne }: Lien): number | null {
  const lus = [
    /^(\d+) actions?\s:/.exec(nom),
    /^(\d+) sur \d+/.exec(texte),
    /\((\d+)\)$/.exec(texte),
    // L’axe d’une ligne du tableau ouvre toute la ligne : son total.
    /^\d\. /.test(texte) ? /\t(\d+)$/.exec(ligne) : null,
    // Une barre : le libellé, puis son nombre.
    ligne.startsWith(texte) ? /\n(\d+)$/.exec(ligne) : null,
  ]
  const lu = lus.find((trouve) => trouve !== null)?.[1]
  return lu === undefined ? null : Number(lu)
}

async function ouvrir(page: Page): Promise<Lien[]> {
  await page.goto('/pilotage')
  await expect(page.getByRole('heading', { name: 'Progression' })).toBeVisible()
  return versLePlan(page).evaluateAll((liens) =>
    liens.map((lien) => ({
      texte: lien instanceof HTMLElement ? lien.innerText.trim() : '',
      nom: lien.getAttribute('aria-label') ?? '',
      ligne: lien.closest<HTMLElement>('tr, li, p')?.innerText.trim() ?? '',
      href: lien.getAttribute('href') ?? '',
    })),
  )
}

async function total(page: Page, href: string): Promise<number> {
  const { filtre } = filtreDepuisUrl(new URL(href, page.url()).searchParams)
  const { total } = await lire<{ total: number }>(page, 'steering.action.list', {
    filtre,
    tri: 'code',
    ordre: 'asc',
    page: 1,
    taille: 1,
  })
  return total
}

test('chaque nombre ouvre une liste qui compte autant d’actions', async ({ page }) => {
  test.setTimeout(120_000)
  await seConnecter(page, comptes.referentDss, '/pilotage')
  // D’autres parcours écrivent pendant celui-ci : un écart n’en est un que s’il demeure à la relecture.
  await expect(async () => {
    const comptes = (await ouvrir(page)).flatMap((lien) => {
      const nombre = figure(lien)
      return nombre === null ? [] : [{ ...lien, nombre }]
    })
    expect(comptes.length).toBeGreaterThan(60)
    const ecarts: string[] = []
    for (const { href, nombre, texte, nom } of comptes) {
      const trouve = await total(page, href)
      if (trouve !== nombre) ecarts.push(`${nom || texte} : ${nombre} affiché, ${trouve} dans ${href}`)
    }
    expect(ecarts).toEqual([])
  }).toPass({ timeout: 100_000 })
})

test('un chiffre se suit jusqu’à sa liste, qui dit le même nombre', async ({ page }) => {
  await seConnecter(page, comptes.referentDss, '/pilotage')
  const lien = page.getByRole('link', { name: /Horizons passés sans révision/ })
  const nombre = Number(/^(\d+)/.exec((await lien.innerText()).trim())?.[1])
  await lien.click()
  await expect(page).toHaveURL('/pilotage/plan?horizon=passe_sans_revision')
  await expect(page.getByRole('status').filter({ hasText: 'actions sur 103' })).toContainText(
    `${nombre} actions sur 103`,
  )
})

test('les alertes hautes d’un organisme ouvrent ses actions qui en ont une, et elles seules', async ({
  page,
}) => {
  await seConnecter(page, comptes.referentDss, '/pilotage')
  const lien = page.getByRole('row', { name: /^UCANSS/ }).getByRole('link', { name: /en alerte haute/ })
  const hautes = Number((await lien.innerText()).trim())
  await lien.click()
  await expect(page).toHaveURL('/pilotage/plan?chefDeFile=UCANSS&gravite=haute')
  await expect(page.getByRole('status').filter({ hasText: 'sur 103' })).toContainText(`${hautes} actions`)
  const alertes = await page
    .getByRole('table', { name: 'Actions du plan' })
    .locator('tbody tr td:last-of-type')
    .allInnerTexts()
  expect(alertes).toHaveLength(hautes)
  expect(alertes.every((texte) => texte.includes('haute'))).toBe(true)
})
