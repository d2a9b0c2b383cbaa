import type { Page } from '@playwright/test'
import { themesSuivis } from '@sssi/domain'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { ouvrirLaFiche } from '../lib/fiche.ts'
import { expect, test } from '../lib/test.ts'

const sections = [
  {
    menu: 'Cyber',
    prefixe: '/cyber',
    actions: '/cyber/actions',
    theme: themesSuivis.cyber,
    titre: 'Les actions de cybersécurité',
  },
  {
    menu: 'Cloud',
    prefixe: '/cloud',
    actions: '/cloud',
    theme: themesSuivis.cloud,
    titre: 'Les actions cloud et résilience',
  },
  {
    menu: 'Données',
    prefixe: '/donnees',
    actions: '/donnees',
    theme: themesSuivis.data,
    titre: 'Les actions sur les données',
  },
  {
    menu: 'Compétences',
    prefixe: '/competences',
    actions: '/competences',
    theme: themesSuivis.skills,
    titre: 'Les actions compétences, achats et numérique responsable',
  },
] as const

/** Le panneau d’une section sur une fiche renvoie à son accueil. */
const panneau = (page: Page, prefixe: string) =>
  page.locator(`#contenu a[href="${prefixe}"]`).filter({ hasNotText: /^$/ })

for (const { menu, prefixe, actions, theme, titre } of sections) {
  test(`${menu} présente ses actions avec leur état du moment`, async ({ page }) => {
    await seConnecter(page, comptes.direction, actions)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titre)
    await expect(page.getByText(theme.mission.slice(0, 40)).first()).toBeVisible()
    for (const code of theme.codes) {
      await expect(page.locator(`#contenu a[href="/pilotage/actions/${code}"]`).first()).toBeVisible()
    }
    const [code] = theme.codes
    const ligne = page.locator('#contenu li').filter({
      has: page.locator(`a[href="/pilotage/actions/${code}"]`),
    })
    await expect(ligne.last()).toContainText(/Réalisée|En cours|Non démarrée|non renseigné|Abandonnée/)
    await expect(ligne.last()).toContainText('Chef de file')
  })

  test(`le panneau de ${menu} est sur les fiches qu’elle suit, et sur elles seules`, async ({ page }) => {
    const [sienne = ''] = theme.codes
    const autre = sienne.startsWith('A2') ? 'A1-001' : 'A2-001'
    await seConnecter(page, comptes.direction)
    await ouvrirLaFiche(page, sienne)
    await expect(panneau(page, prefixe).first()).toBeVisible()
    await ouvrirLaFiche(page, autre)
    await expect(page.getByRole('heading', { name: 'Météo et synthèse' })).toBeVisible()
    await expect(panneau(page, prefixe)).toHaveCount(0)
  })
}

test('chaque section met sa tuile au tableau de bord', async ({ page }) => {
  await seConnecter(page, comptes.direction)
  for (const { prefixe } of sections) {
    await expect(page.getByRole('article').locator(`a[href="${prefixe}"]`)).toBeVisible()
  }
})

test('d’une section à l’autre, aucun fichier déjà venu n’est redemandé', async ({ page }) => {
  await seConnecter(page, comptes.direction, '/cyber/actions')
  const menu = page.getByRole('navigation', { name: 'Menu principal' })
  const aller = async (section: (typeof sections)[number]) => {
    await menu.getByRole('button', { name: section.menu }).click()
    await menu.getByRole('link', { name: section.titre }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section.titre)
    await expect(page.getByRole('heading', { name: 'Les actions suivies' })).toBeVisible()
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: 'Les actions suivies' })).toBeVisible()
  const deja = new Set(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
  )
  const demandes: string[] = []
  page.on('request', (requete) => {
    if (['script', 'stylesheet', 'font', 'document'].includes(requete.resourceType()))
      demandes.push(requete.url())
  })
  const [cyber, cloud, donnees] = sections
  await aller(donnees)
  await aller(cloud)
  const nouvelles = demandes.length
  expect(demandes.filter((adresse) => deja.has(adresse))).toEqual([])
  expect(demandes.filter((adresse) => new URL(adresse).pathname === '/')).toEqual([])
  // Revenir sur ses pas ne demande plus rien du tout.
  await aller(cyber)
  await aller(donnees)
  expect(demandes.slice(nouvelles)).toEqual([])
})
