import type { Page } from '@playwright/test'
import { plan } from '@sssi/domain'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { lireCsv } from '../lib/csv.ts'
import { choisir, laFicheEstLa } from '../lib/fiche.ts'
import { expect, test } from '../lib/test.ts'
import { lireZip } from '../lib/zip.ts'

const tableau = (page: Page) => page.getByRole('table', { name: 'Actions du plan' })
const liens = (page: Page) => tableau(page).getByRole('link', { name: /^A\d-\d{3} — / })
const compte = (page: Page, phrase: string | RegExp) => page.getByRole('status').filter({ hasText: phrase })
const codesDe = async (page: Page) => (await liens(page).allInnerTexts()).map((texte) => texte.slice(0, 6))

/** Les actions que le texte confie à la CNAV : filtrer par chef de file ne dépend pas de ce que d’autres parcours écrivent. */
const deLaCnav = plan.filter(({ chefsDeFile }) => chefsDeFile.includes('CNAV')).map(({ code }) => code)

test.describe('la liste du plan', () => {
  test('filtre, trie, dit ce qu’elle montre, et retire un filtre d’un geste', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/pilotage/plan')
    await expect(compte(page, '103 actions')).toBeVisible()
    await page.getByRole('button', { name: 'Chef de file', exact: true }).first().click()
    await page.getByRole('checkbox', { name: /^CNAV/ }).click()
    await expect(page.getByRole('checkbox', { name: /^CNAV/ })).toBeChecked()
    await expect(page).toHaveURL(/chefDeFile=CNAV/)
    await expect(
      compte(page, `${deLaCnav.length} actions sur 103, filtrées par chef de file : CNAV`),
    ).toBeVisible()
    await page.keyboard.press('Escape')

    await tableau(page).getByRole('columnheader', { name: 'Horizon' }).getByRole('button').click()
    await expect(page).toHaveURL(/tri=horizon/)
    await expect(tableau(page).getByRole('columnheader', { name: 'Horizon' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    )
    await page.getByRole('button', { name: 'Retirer le filtre Chef de file : CNAV' }).click()
    await expect(page).not.toHaveURL(/chefDeFile/)
    await expect(page).toHaveURL(/tri=horizon/)
    await expect(compte(page, '103 actions')).toBeVisible()
  })

  test('trouve les mots sans accents et dit comment élargir quand rien ne répond', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/pilotage/plan')
    const mots = page.getByRole('searchbox', { name: 'Chercher des mots dans les actions' })
    await mots.fill('creer un cert')
    await expect(page).toHaveURL(/q=creer/)
    await expect(liens(page)).toHaveCount(1)
    await expect(liens(page)).toContainText('A5-022')
    await mots.fill('zygomatique')
    await expect(page.getByText('Aucune action ne répond à ces filtres')).toBeVisible()
    await page
      .locator('#contenu')
      .getByRole('button', { name: /103|mots/ })
      .first()
      .click()
    await expect(tableau(page)).toBeVisible()
  })

  test('retrouve filtres, tri et défilement en revenant d’une fiche', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/pilotage/plan?chefDeFile=CNAV&tri=horizon')
    await expect(liens(page)).toHaveCount(deLaCnav.length)
    const derniere = liens(page).last()
    const code = (await derniere.innerText()).slice(0, 6)
    await derniere.scrollIntoViewIfNeeded()
    const hauteur = await page.evaluate(() => window.scrollY)
    expect(hauteur).toBeGreaterThan(0)
    await derniere.click()
    await laFicheEstLa(page, code)
    expect(await page.evaluate(() => window.scrollY)).toBeLessThan(hauteur)
    await page.goBack()
    await expect(page).toHaveURL('/pilotage/plan?chefDeFile=CNAV&tri=horizon')
    await expect(liens(page)).toHaveCount(deLaCnav.length)
    await expect(page.getByRole('button', { name: 'Retirer le filtre Chef de file : CNAV' })).toBeVisible()
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(hauteur - 60)
  })

  test('se partage par son adresse, filtres et vue compris', async ({ page, browser }) => {
    await seConnecter(page, comptes.direction, '/pilotage/plan?chefDeFile=HFDS&tri=code&ordre=desc')
    await expect(liens(page)).toHaveCount(4)
    const attendus = await codesDe(page)
    expect(attendus).toEqual(['A5-027', 'A5-025', 'A5-024', 'A5-023'])
    const collegue = await browser.newContext()
    const chezLui = await collegue.newPage()
    const { pathname, search } = new URL(page.url())
    await seConnecter(chezLui, comptes.referentDss, pathname + search)
    await expect(liens(chezLui)).toHaveCount(4)
    expect(await codesDe(chezLui)).toEqual(attendus)
    await collegue.close()
  })

  test('se voit en calendrier, par chef de file et par axe, sous les mêmes filtres', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/pilotage/plan?chefDeFile=HFDS')
    await expect(liens(page)).toHaveCount(4)
    for (const [vue, adresse] of [
      ['Calendrier', 'calendrier'],
      ['Par chef de file', 'chefs-de-file'],
      ['Par axe', 'axes'],
    ] as const) {
      await choisir(page, vue)
      await expect(page).toHaveURL(
        new RegExp(`chefDeFile=HFDS.*vue=${adresse}|vue=${adresse}.*chefDeFile=HFDS`),
      )
      await expect(compte(page, '4 actions sur 103')).toBeVisible()
      await expect(tableau(page)).toHaveCount(0)
    }
    await expect(page.getByRole('heading', { level: 2, name: /^Axe 5 — / })).toBeVisible()
    await choisir(page, 'Tableau')
    await expect(liens(page)).toHaveCount(4)
  })

  test('dit ce qu’elle n’a pas compris d’une adresse mal tapée', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/pilotage/plan?statut=presque_finie')
    await expect(page.getByText(/n’a pas été comprise et ne filtre rien/)).toContainText('presque_finie')
    await expect(compte(page, '103 actions')).toBeVisible()
  })

  test('s’exporte en CSV : exactement les lignes filtrées', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/pilotage/plan?chefDeFile=CNAV')
    const lien = page.getByRole('link', { name: `Télécharger les ${deLaCnav.length} actions en CSV` })
    const [fichier] = await Promise.all([page.waitForEvent('download'), lien.click()])
    expect(fichier.suggestedFilename()).toMatch(/^plan-sssi-.*\.csv$/)
    const reponse = await page.request.get((await lien.getAttribute('href')) ?? '')
    const [entete, ...lignes] = lireCsv(await reponse.text())
    expect(entete?.[0]).toBe('Code')
    expect(lignes.map(([code]) => code).toSorted()).toEqual(deLaCnav.toSorted())
  })

  test('s’exporte en ODS : une vraie feuille de calcul, avec les lignes filtrées', async ({ page }) => {
    await seConnecter(page, comptes.direction, '/pilotage/plan?chefDeFile=HFDS')
    const lien = page.getByRole('link', { name: 'Télécharger les 4 actions en ODS' })
    const reponse = await page.request.get((await lien.getAttribute('href')) ?? '')
    expect(reponse.headers()['content-type']).toBe('application/vnd.oasis.opendocument.spreadsheet')
    const fichiers = lireZip(await reponse.body())
    // Le format veut que le type vienne en premier.
    expect([...fichiers.keys()][0]).toBe('mimetype')
    expect(fichiers.get('mimetype')?.toString()).toBe('application/vnd.oasis.opendocument.spreadsheet')
    const contenu = fichiers.get('content.xml')?.toString() ?? ''
    const codes = [...contenu.matchAll(/>(A\d-\d{3})</g)].map(([, code]) => code)
    expect(codes.toSorted()).toEqual(['A5-023', 'A5-024', 'A5-025', 'A5-027'])
  })
})
