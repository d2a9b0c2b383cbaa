import type { Page } from '@playwright/test'
import { lire } from '../lib/api.ts'
import { sansViolation } from '../lib/axe.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { laFicheEstLa, ouvrirLaFiche } from '../lib/fiche.ts'
import { section } from '../lib/section-cli.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

// Ces parcours changent tous la même section : l’un après l’autre. Ils se servent de la construction déjà faite.
const id = 'skills'
const titre = 'Compétences'
const prefixe = '/competences'
const adresse = `/deploiements/${id}`
// Des numéros par exécution : une version enregistrée ne se publie pas deux fois.
const NOUVELLE = `9.1.${Date.now()}`
const SUIVANTE = `9.2.${Date.now()}`

const portail = `http://localhost:${Number(process.env['E2E_PORT'] ?? 4380)}`
const cli = (...args: readonly string[]) => section(portail, ...args)

test.beforeAll(async () => {
  for (const version of [NOUVELLE, SUIVANTE])
    await cli('publish', id, '--version', version, '--sans-construire')
})

const versions = (page: Page) => page.getByRole('table', { name: `Versions de la section ${titre}` })
const ligneDe = (page: Page, version: string) => versions(page).getByRole('row').filter({ hasText: version })
const fenetre = (page: Page) => page.getByRole('dialog')

/** La version de la section dont cette page a chargé le code. */
async function versionChargee(page: Page): Promise<string | undefined> {
  const adresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return adresses.map((une) => new RegExp(`/sections/${id}/([^/]+)/`).exec(une)?.[1]).find(Boolean)
}

async function ouvrirLaSection(page: Page): Promise<string | undefined> {
  await page.goto(prefixe)
  await expect(page.getByRole('heading', { name: 'Les actions suivies' })).toBeVisible()
  return versionChargee(page)
}

test('la DSS met une version en canari, l’active, puis revient en arrière, sans quitter la page', async ({
  page,
}) => {
  await seConnecter(page, comptes.animationDss, '/deploiements')
  const ligne = page.getByRole('table', { name: 'Déploiement des sections' }).getByRole('row').filter({
    hasText: titre,
  })
  await expect(ligne).toContainText('Tous les agents')
  await expect(ligne).toContainText('Compatible')
  await ligne.getByRole('link', { name: titre }).click()
  await expect(page).toHaveURL(adresse)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(/^Déploiement de la section «.Compétences.» · Portail SSSI$/)

  await page.getByRole('button', { name: `Canari, version ${NOUVELLE}` }).click()
  await fenetre(page)
    .getByRole('textbox', { name: /^Part des agents/ })
    .fill('100')
  await fenetre(page).getByRole('button', { name: 'Donner la version' }).click()
  await expect(
    page.getByText(new RegExp(`${titre}.: version ${NOUVELLE} donnée à 100.% des agents`)),
  ).toBeVisible()
  await expect(ligneDe(page, NOUVELLE)).toContainText('Canari')
  expect(await ouvrirLaSection(page)).toBe(NOUVELLE)

  await page.goto(adresse)
  await page.getByRole('button', { name: `Activer, version ${SUIVANTE}` }).click()
  await expect(fenetre(page)).toContainText(`Tous les agents recevront la version ${SUIVANTE}`)
  await expect(fenetre(page)).toContainText(`Le canari de la version ${NOUVELLE} prendra fin.`)
  await fenetre(page).getByRole('button', { name: 'Activer' }).click()
  await expect(ligneDe(page, SUIVANTE)).toContainText('Active')
  // Le bouton « Activer » a disparu avec ce qu’il permettait : le focus est au titre des versions.
  await expect(page.getByRole('heading', { name: 'Versions enregistrées' })).toBeFocused()
  expect(await ouvrirLaSection(page)).toBe(SUIVANTE)

  await page.goto(adresse)
  await page.getByRole('button', { name: 'Revenir en arrière' }).click()
  const precedente = await fenetre(page).getByRole('combobox', { name: 'Revenir à la version' }).inputValue()
  expect(precedente).toMatch(/^1\.0\.0-local-/)
  await fenetre(page).getByRole('button', { name: 'Revenir en arrière' }).click()
  await expect(ligneDe(page, precedente)).toContainText('Active')
  expect(await ouvrirLaSection(page)).toBe(precedente)

  await page.goto(adresse)
  const histoire = page.getByRole('list', { name: 'Journal des déploiements' }).getByRole('listitem')
  await expect(histoire.first()).toContainText(`Retour de la version ${SUIVANTE} à la version ${precedente}`)
  await expect(histoire.first()).toContainText(comptes.animationDss)
})

test('au clavier : un motif oublié se corrige à son champ, Échap rend le focus au bouton', async ({
  page,
}) => {
  await seConnecter(page, comptes.animationDss, adresse)
  const bouton = page.getByRole('button', { name: 'Verrouiller' })
  await bouton.focus()
  await page.keyboard.press('Enter')
  await expect(fenetre(page)).toBeVisible()
  await fenetre(page).getByRole('button', { name: 'Verrouiller' }).focus()
  await page.keyboard.press('Enter')
  const motif = fenetre(page).getByRole('textbox', { name: /^Motif/ })
  await expect(motif).toBeFocused()
  await expect(motif).toHaveAccessibleDescription(/Donnez le motif en quelques mots/)
  await sansViolation(page)
  // Le DSFR laisse Échap au champ où l’on écrit ; hors de lui, la fenêtre se ferme.
  await fenetre(page).getByRole('button', { name: 'Annuler' }).focus()
  await page.keyboard.press('Escape')
  await expect(fenetre(page)).toBeHidden()
  await expect(bouton).toBeFocused()
})

test('un verrou retient tout, dit pourquoi et jusqu’à quand, et se lève', async ({ page }) => {
  await seConnecter(page, comptes.animationDss, adresse)
  await page.getByRole('button', { name: 'Verrouiller' }).click()
  await fenetre(page)
    .getByRole('textbox', { name: /^Motif/ })
    .fill('Clôture des comptes annuels')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^Verrouillée jusqu’au/ })).toBeVisible()
  await expect(page.getByText('Clôture des comptes annuels').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Activer/ })).toHaveCount(0)
  await expect(cli('activate', id, NOUVELLE)).rejects.toThrow(/verrouillée.*Clôture des comptes annuels/)
  await page.getByRole('button', { name: 'Lever le verrou' }).click()
  await fenetre(page).getByRole('button', { name: 'Lever le verrou' }).click()
  await expect(page.getByRole('heading', { name: /^Verrouillée/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: `Activer, version ${NOUVELLE}` })).toBeVisible()
})

test('une décision prise sur une page périmée est un conflit qui se dit, et la page se relit', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.animationDss, adresse)
  await page.getByRole('button', { name: `Activer, version ${NOUVELLE}` }).click()
  await cli('canary', id, SUIVANTE, '5')
  await fenetre(page).getByRole('button', { name: 'Activer' }).click()
  await expect(fenetre(page)).toContainText('a changé depuis votre lecture')
  await expect(fenetre(page)).toContainText(`Le canari de la version ${SUIVANTE} prendra fin.`)
  await fenetre(page).getByRole('button', { name: 'Annuler' }).click()
  await cli('canary', id, SUIVANTE, '0')
  await refusAttendu(erreursDuNavigateur)
})

test('l’administrateur d’un autre organisme lit sans décider ; un lecteur n’ouvre pas la page', async ({
  page,
}) => {
  await seConnecter(page, comptes.administrateurCnam, adresse)
  await expect(ligneDe(page, NOUVELLE)).toContainText('Compatible')
  await expect(page.getByText('l’équipe de la section et la DSS en décident')).toBeVisible()
  await expect(page.getByRole('button', { name: /^(Activer|Verrouiller|Revenir)/ })).toHaveCount(0)
  await page.goto('/deploiements/cyber')
  await expect(page.getByRole('button', { name: 'Verrouiller' })).toBeVisible()

  await page.context().clearCookies()
  await seConnecter(page, comptes.direction, adresse)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vos droits n’ouvrent pas cette page')
})

test('un aperçu se montre à un seul agent, sur toutes ses pages, jusqu’à ce qu’il l’arrête', async ({
  page,
  browser,
  erreursDuNavigateur,
}) => {
  const invite = await (await browser.newContext()).newPage()
  await seConnecter(invite, comptes.direction)
  const session = await lire<{ agent: { courriel: string } }>(invite, 'portail.session.get')

  await seConnecter(page, comptes.animationDss, adresse)
  await page.getByRole('button', { name: `Aperçu, version ${NOUVELLE}` }).click()
  await fenetre(page)
    .getByRole('textbox', { name: /^Courriel/ })
    .fill(session.agent.courriel)
  await fenetre(page).getByRole('button', { name: 'Créer le lien' }).click()
  const champ = fenetre(page).getByRole('textbox', { name: 'Lien d’aperçu' })
  await expect(champ).toBeFocused()
  const lien = await champ.inputValue()

  await invite.goto(lien)
  await expect(invite).toHaveURL(prefixe)
  const bandeau = invite.getByRole('region', { name: 'Aperçu' })
  await expect(bandeau).toContainText(`Aperçu de la section «\u00A0${titre}\u00A0», version ${NOUVELLE}.`)
  await expect(bandeau).toContainText(/jusqu’au .* à \d\d:\d\d/)
  expect(await ouvrirLaSection(invite)).toBe(NOUVELLE)
  await sansViolation(invite)
  await invite.goto('/plan')
  await expect(bandeau).toBeVisible()

  // Le même lien, ouvert par un autre, ne montre rien.
  const reponse = await page.goto(lien)
  expect(reponse?.status()).toBe(403)
  await refusAttendu(erreursDuNavigateur, [403])
  await page.goto('/plan')
  await expect(page.getByRole('region', { name: 'Aperçu' })).toHaveCount(0)

  await bandeau.getByRole('link', { name: 'Arrêter l’aperçu' }).click()
  await expect(bandeau).toHaveCount(0)
  expect(await ouvrirLaSection(invite)).not.toBe(NOUVELLE)
  await invite.context().close()
})

const annonce = (page: Page) => page.getByText('Une nouvelle version est disponible.')
const recherche = (page: Page) => page.getByRole('banner').getByRole('combobox', { name: /Rechercher/ })

test('un onglet ouvert apprend qu’une version l’attend, et ne la propose qu’une fois le texte enregistré', async ({
  page,
}) => {
  await seConnecter(page, comptes.chefDeProjetCnav)
  await ouvrirLaFiche(page, 'A1-025', 'fiche')
  await page
    .getByRole('button', { name: /^Modifier la rubrique [5678], / })
    .first()
    .click()
  const champ = page.getByRole('form', { name: /rubrique [5678], / }).getByRole('textbox')
  await champ.fill('Une phrase que rien ne doit perdre.')
  await cli('activate', id, NOUVELLE)
  // Le premier appel de l’API l’apprend à l’onglet.
  await recherche(page).fill('référentiel')
  await expect(annonce(page)).toBeVisible()
  await expect(page.getByText('Votre texte n’est pas enregistré')).toBeVisible()
  const recharger = page.getByRole('button', { name: 'Recharger la page' })
  await expect(recharger).toHaveCount(0)
  await expect(champ).toHaveValue('Une phrase que rien ne doit perdre.')

  await champ.focus()
  await page.keyboard.press('Control+s')
  await expect(page.locator('#contenu').getByText(/La rubrique \d, .* est enregistrée/)).toBeVisible()
  await recharger.click()
  await laFicheEstLa(page, 'A1-025')
  await expect(annonce(page)).toHaveCount(0)
  expect(await ouvrirLaSection(page)).toBe(NOUVELLE)
})

test('une annonce remise à plus tard ne revient pas, et s’efface si le serveur revient en arrière', async ({
  page,
}) => {
  await seConnecter(page, comptes.direction)
  await cli('activate', id, SUIVANTE)
  await recherche(page).fill('météo')
  await expect(annonce(page)).toBeVisible()
  await page.getByRole('button', { name: 'Plus tard' }).click()
  await recherche(page).fill('horizon')
  await expect(annonce(page)).toHaveCount(0)
  await cli('rollback', id)
  await recherche(page).fill('jalon')
  await expect(annonce(page)).toHaveCount(0)
})

test('le journal se lit en phrases, et la chaîne se vérifie', async ({ page, erreursDuNavigateur }) => {
  await seConnecter(page, comptes.administrateurCnam, '/deploiements?vue=journal')
  const entrees = page.getByRole('list', { name: 'Journal des déploiements' }).getByRole('listitem')
  await expect(entrees.filter({ hasText: 'Motif' }).first()).toContainText('Clôture des comptes annuels')
  await page.getByRole('button', { name: 'Vérifier la chaîne' }).click()
  await expect(page.getByRole('heading', { name: /^La chaîne est intacte.: \d+ entrées$/ })).toBeVisible()
  const tete = await page.locator('code').innerText()
  expect(tete).toMatch(/^[0-9a-f]{64}$/)

  await page.getByText('Comparer à une empreinte relevée auparavant').click()
  const empreinte = page.getByRole('textbox', { name: /^Empreinte/ })
  await empreinte.fill(tete)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^La chaîne est intacte/ })).toBeVisible()
  await empreinte.fill('0'.repeat(64))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^La chaîne est rompue/ })).toBeVisible()
  erreursDuNavigateur.length = 0
})
