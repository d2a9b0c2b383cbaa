import type { Locator, Page } from '@playwright/test'
import { sansDefilementHorizontal, sansViolation } from '../lib/axe.ts'
import { cocher } from '../lib/choix.ts'
import { seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

const CERT = 'Analyste du CERT'
const CNAV = 'RSSI CNAV'
const CNAF = 'RSSI CNAF'
/** Les parcours écrivent dans la même base : chacun son mot. */
const mot = `Parcours${Date.now()}`

const titre = (page: Page) => page.getByRole('heading', { level: 1 })

async function changerDeCompte(page: Page, compte: string, retour: string): Promise<void> {
  // La page quittée relirait ce qu’elle montre, sans session.
  await page.goto('about:blank')
  await page.context().clearCookies()
  await seConnecter(page, compte, retour)
}

async function cocherSeulement(page: Page, organismes: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Aucun', exact: true }).click()
  for (const organisme of organismes)
    await cocher(page.getByRole('checkbox', { name: organisme, exact: true }))
}

/** Choisit un bouton radio, dont le nom finit par son explication. */
async function choisir(conteneur: Page | Locator, libelle: string): Promise<void> {
  const debut = new RegExp(`^${libelle.replace('+', String.raw`\+`)}(\\s|$)`)
  await cocher(conteneur.getByRole('radio', { name: debut }))
}

/** Commence un bulletin et l’enregistre ; rend l’adresse de sa fiche. */
async function commencer(
  page: Page,
  nom: string,
  tlp: string,
  organismes: readonly string[],
): Promise<string> {
  await page.goto('/cyber/bulletins/nouveau')
  await page.getByRole('textbox', { name: 'Titre' }).fill(nom)
  await page.getByRole('textbox', { name: 'Résumé' }).fill('Une vulnérabilité de la Passerelle d’exemple.')
  await choisir(page, tlp)
  await cocherSeulement(page, organismes)
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await page.waitForURL(/\/ecrire$/)
  return new URL(page.url()).pathname.replace(/\/ecrire$/, '')
}

async function publier(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Vérifier et relire' }).click()
  await page.getByRole('button', { name: 'Publier le bulletin' }).click()
  await expect(titre(page)).toContainText('SSSI-CERT-')
  return /SSSI-CERT-\d{4}-\d{4}/.exec((await titre(page).textContent()) ?? '')?.[0] ?? ''
}

test('le CERT écrit un bulletin, voit à leurs champs ce que CSAF refuse, le publie, et voit qui se tait', async ({
  page,
}) => {
  await seConnecter(page, CERT, '/cyber/bulletins')
  const fiche = await commencer(page, `${mot} passerelle`, 'TLP:AMBER', ['CNAV', 'CNAF'])
  for (const ligne of [0, 1]) {
    await page.getByRole('button', { name: 'Ajouter une vulnérabilité' }).click()
    await page
      .getByRole('group', { name: `Vulnérabilités, ligne ${ligne + 1}` })
      .getByRole('textbox', { name: 'CVE' })
      .fill('CVE-2026-99901')
  }
  await page.getByRole('button', { name: 'Ajouter un produit' }).click()
  const produit = page.getByRole('group', { name: 'Produits, ligne 1' })
  await produit.getByRole('textbox', { name: 'Produit' }).fill('Passerelle d’exemple')
  await page.getByRole('button', { name: 'Vérifier et relire' }).click()

  const refus = page.getByRole('alert').filter({ hasText: 'à corriger' })
  await refus.getByRole('link', { name: 'Cette CVE est décrite deux fois.' }).click()
  const doublon = page.getByRole('group', { name: 'Vulnérabilités, ligne 2' })
  await expect(doublon.getByRole('textbox', { name: 'CVE' })).toBeFocused()
  await expect(doublon).toContainText('Cette CVE est décrite deux fois.')
  await sansViolation(page)
  await doublon.getByRole('button', { name: 'Retirer la ligne 2' }).click()

  const numero = await publier(page)
  await expect(page).toHaveTitle(new RegExp(`^${numero} · `))
  await sansViolation(page)

  await changerDeCompte(page, CNAV, fiche)
  await choisir(page, 'Concerné')
  await page.getByRole('textbox', { name: 'Commentaire' }).fill('Deux passerelles à mettre à jour.')
  await page.getByRole('button', { name: 'Enregistrer la réponse' }).click()
  await expect(page.getByText(/^Concerné, dit le/)).toBeVisible()
  await sansViolation(page)

  await changerDeCompte(page, CERT, '/cyber/bulletins/reponses')
  const ligne = page.getByRole('row', { name: new RegExp(numero) })
  await expect(ligne.getByRole('cell', { name: 'Concerné' })).toBeVisible()
  await expect(ligne.getByRole('cell', { name: 'Sans réponse' })).toBeVisible()
  await sansViolation(page)
  await ligne.getByRole('link', { name: numero }).click()
  await page.getByRole('button', { name: 'Relancer par courriel' }).click()
  await expect(page.getByRole('list', { name: 'Journal du bulletin' })).toContainText('a relancé CNAF')

  for (const [forme, type] of [
    ['csaf', 'application/json'],
    ['misp', 'application/json'],
    ['stix', 'application/stix+json'],
  ] as const) {
    const reponse = await page.request.get(`/exports${fiche}.${forme}.json`)
    expect(reponse.status()).toBe(200)
    expect(reponse.headers()['content-type']).toContain(type)
    expect(await reponse.text()).toContain('CVE-2026-99901')
  }
})

test('un bulletin TLP:AMBER+STRICT n’existe pas pour un autre organisme : ni liste, ni recherche, ni tuile, ni fichier', async ({
  page,
}) => {
  const secret = `${mot}strict`
  await seConnecter(page, CERT, '/cyber/bulletins')
  const fiche = await commencer(page, secret, 'TLP:AMBER+STRICT', ['CNAV'])
  const numero = await publier(page)

  await changerDeCompte(page, CNAV, `/cyber/bulletins?q=${secret}`)
  await expect(page.getByRole('link', { name: new RegExp(secret) })).toBeVisible()

  await changerDeCompte(page, CNAF, `/cyber/bulletins?q=${secret}`)
  await expect(page.getByText('Aucun bulletin ne répond à ces filtres.')).toBeVisible()
  await page.goto(`/recherche?q=${secret}`)
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  await expect(page.getByRole('link', { name: new RegExp(secret) })).toHaveCount(0)
  for (const adresse of ['/tableau-de-bord', '/cyber', '/cyber/bulletins/reponses']) {
    await page.goto(adresse)
    await expect(titre(page)).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
    await expect(page.getByText(numero)).toHaveCount(0)
  }
  expect((await page.request.get(`/exports${fiche}.csaf.json`)).status()).toBe(404)
  expect((await page.request.get(`/cert/bulletins/${numero}`)).status()).toBe(404)
})

test('un bulletin publié ne s’élargit qu’avec un motif et le niveau écrit en toutes lettres ; CLEAR, il est public', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, CERT, '/cyber/bulletins')
  const fiche = await commencer(page, `${mot}public`, 'TLP:GREEN', ['CNAV'])
  const numero = await publier(page)
  await page.goto(fiche)
  await page.getByRole('button', { name: 'Changer la diffusion' }).first().click()
  const formulaire = page.getByRole('form', { name: 'Changer la diffusion' })
  await choisir(formulaire, 'TLP:CLEAR')
  await formulaire.getByRole('button', { name: 'Changer la diffusion' }).click()
  await expect(formulaire.getByRole('alert').filter({ hasText: '2 champs sont à corriger' })).toBeVisible()
  await formulaire
    .getByRole('textbox', { name: 'Pourquoi élargir' })
    .fill('L’éditeur a rendu public son correctif.')
  await formulaire.getByRole('textbox', { name: /^Écrivez TLP:CLEAR/ }).fill('TLP:CLEAR')
  await formulaire.getByRole('button', { name: 'Changer la diffusion' }).click()
  await expect(page.getByText('TLP:CLEAR', { exact: true }).first()).toBeVisible()

  await refusAttendu(erreursDuNavigateur)
  await page.goto('about:blank')
  await page.context().clearCookies()
  await page.goto(`/cert/bulletins/${numero}`)
  await expect(titre(page)).toContainText(`${mot}public`)
  await sansViolation(page)
  expect(await (await page.request.get('/flux/cyber/bulletins.atom')).text()).toContain(numero)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`en thème ${colorScheme === 'dark' ? 'sombre' : 'clair'}`, () => {
    test.use({ colorScheme })
    for (const width of [320, 1280]) {
      test(`à ${width} px, la liste, les réponses, la rédaction et une fiche se lisent`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await seConnecter(page, CERT, '/cyber/bulletins')
        await expect(page.getByRole('table', { name: 'Bulletins du CERT' })).toBeVisible()
        const adresses = [
          '/cyber/bulletins',
          '/cyber/bulletins/reponses',
          '/cyber/bulletins/nouveau',
          '/cyber/bulletins/flux',
        ]
        for (const adresse of adresses) {
          await page.goto(adresse)
          await expect(titre(page)).toBeVisible()
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
          await sansDefilementHorizontal(page)
          await sansViolation(page)
        }
        await page.goto('/cyber/bulletins')
        await page
          .getByRole('link', { name: /SSSI-CERT-/ })
          .first()
          .click()
        await expect(titre(page)).toContainText('SSSI-CERT-')
        await sansDefilementHorizontal(page)
        await sansViolation(page)
      })
    }
  })
}
