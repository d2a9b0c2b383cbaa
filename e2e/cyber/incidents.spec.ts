import type { Page } from '@playwright/test'
import { ecrire, lire } from '../lib/api.ts'
import { sansDefilementHorizontal, sansViolation } from '../lib/axe.ts'
import { seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'
import { lireZip } from '../lib/zip.ts'
import { readFile } from 'node:fs/promises'

const comptes = {
  cnav: 'RSSI CNAV',
  cnaf: 'RSSI CNAF',
  cert: 'Analyste du CERT',
} as const
const titre = 'Serveur de fichiers chiffré, essai de parcours'

interface FicheLue {
  readonly id: string
  readonly reference: string
  readonly titre: string
}

const contenu = (page: Page) => page.locator('#contenu')

/** L’identifiant de l’incident que ce parcours a déclaré. */
async function incidentDeclare(page: Page): Promise<FicheLue> {
  const { lignes } = await lire<{ lignes: FicheLue[] }>(page, 'cyber.incident.list', {
    filtre: { q: 'essai de parcours', organisme: [], statut: [], gravite: [], classe: [], echeance: [] },
    tri: 'connaissance',
    page: 1,
    taille: 5,
  })
  const [trouve] = lignes
  if (!trouve) throw new Error('L’incident du parcours n’est pas dans la liste.')
  return trouve
}

interface TacheLue {
  readonly id: string
  readonly version: number
  readonly libelle: string
  readonly organisme: string
}

/** La dernière tâche de cet incident. */
async function uneTache(page: Page, id: string): Promise<TacheLue> {
  const { taches } = await lire<{ taches: TacheLue[] }>(page, 'cyber.incident.get', { id })
  const derniere = taches.at(-1)
  if (!derniere) throw new Error('L’incident du parcours n’a pas de tâche.')
  return derniere
}

/** La page quittée relirait ce qu’elle montre, sans session. */
async function quitter(page: Page): Promise<void> {
  await page.goto('about:blank')
  await page.context().clearCookies()
}

test.describe.configure({ mode: 'serial' })

test('un responsable de la sécurité déclare un incident en quatre étapes, sans rien perdre au rechargement', async ({
  page,
}) => {
  await seConnecter(page, comptes.cnav, '/cyber/incidents')
  await contenu(page).getByRole('link', { name: 'Déclarer un incident' }).click()
  const continuer = contenu(page).getByRole('button', { name: 'Continuer' })
  await continuer.click()
  // Sans titre, l’étape dit ce qui manque et y mène.
  await expect(contenu(page).getByRole('alert')).toContainText('Dites en quelques mots ce qui se passe.')
  await contenu(page)
    .getByRole('textbox', { name: /Ce qui se passe/ })
    .fill(titre)
  await page.reload()
  await expect(contenu(page).getByRole('textbox', { name: /Ce qui se passe/ })).toHaveValue(titre)
  await sansViolation(page)

  await continuer.click()
  await contenu(page)
    .getByRole('combobox', { name: /Classe d’incident/ })
    .selectOption('malicious-code')
  await contenu(page)
    .getByRole('combobox', { name: /Type d’incident/ })
    .selectOption('infected-system')
  await sansViolation(page)
  await continuer.click()
  await contenu(page).getByRole('button', { name: 'Ajouter un service touché' }).click()
  await contenu(page)
    .getByRole('textbox', { name: /Service touché/ })
    .fill('Partage de fichiers d’exemple')
  await contenu(page).getByText('Des données personnelles sont touchées').click()
  await sansViolation(page)
  await continuer.click()
  // Avant d’envoyer, la page dit ce que la déclaration fera courir.
  await expect(
    contenu(page).getByRole('region', { name: /Ce que cette déclaration fait courir/ }),
  ).toContainText('Notification à la CNIL')
  await sansViolation(page)
  await contenu(page).getByRole('button', { name: 'Déclarer l’incident' }).click()
  await expect(page.locator('h1')).toContainText(titre)
  await expect(contenu(page).getByRole('table', { name: /Échéances réglementaires/ })).toContainText(
    'Alerte précoce',
  )
})

test('le formulaire réglementaire est pré-rempli, se garde, et son envoi se prouve', async ({ page }) => {
  await seConnecter(page, comptes.cnav, '/cyber/incidents')
  const { id } = await incidentDeclare(page)
  await page.goto(`/cyber/incidents/${id}/echeances/nis2.alerte_precoce`)
  const formulaire = page.getByRole('form', { name: /Formulaire/ })
  await expect(formulaire.getByRole('textbox', { name: 'Incident', exact: true })).toHaveValue(titre)
  await formulaire.getByRole('textbox', { name: /Contact pour les échanges/ }).fill('Astreinte sécurité')
  await formulaire.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await expect(contenu(page)).toContainText('En préparation')

  const preuve = page.getByRole('form', { name: 'Enregistrer l’envoi' })
  await preuve.getByRole('textbox', { name: /Numéro donné/ }).fill('ESSAI-42')
  await preuve.locator('input[type=file]').setInputFiles({
    name: 'accuse.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Reçu sous le numéro 42.'),
  })
  await expect(preuve).toContainText('accuse.txt')
  await preuve.getByRole('button', { name: 'Enregistrer l’envoi' }).click()
  await expect(contenu(page)).toContainText('ESSAI-42')
  await expect(contenu(page).getByRole('link', { name: 'accuse.txt' })).toBeVisible()
  // Ce qui est parti ne se reprend plus.
  await expect(page.getByRole('form', { name: /Formulaire/ })).toHaveCount(0)
  await sansViolation(page)

  const piece = await page.request.get(
    (await contenu(page).getByRole('link', { name: 'accuse.txt' }).getAttribute('href')) ?? '',
  )
  expect(piece.headers()['content-disposition']).toMatch(/^attachment/)
  expect(piece.headers()['content-security-policy']).toContain('sandbox')
})

test('une pièce qui n’est pas ce que son nom annonce est refusée, et le dit', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.cnav, '/cyber/incidents')
  const { id } = await incidentDeclare(page)
  await page.goto(`/cyber/incidents/${id}/echeances/nis2.notification`)
  const preuve = page.getByRole('form', { name: 'Enregistrer l’envoi' })
  await preuve
    .locator('input[type=file]')
    .setInputFiles({ name: 'accuse.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0000\u0001') })
  await expect(preuve).toContainText('n’est pas d’un type admis')
  await refusAttendu(erreursDuNavigateur)
})

test('le dossier s’exporte, avec sa preuve et les empreintes de ses fichiers', async ({ page }) => {
  await seConnecter(page, comptes.cnav, '/cyber/incidents')
  const { id, reference } = await incidentDeclare(page)
  await page.goto(`/cyber/incidents/${id}`)
  const [telechargement] = await Promise.all([
    page.waitForEvent('download'),
    contenu(page)
      .getByRole('link', { name: /Exporter le dossier/ })
      .click(),
  ])
  expect(telechargement.suggestedFilename()).toBe(`${reference}-TLP-AMBER.zip`)
  const fichiers = lireZip(await readFile(await telechargement.path()))
  expect([...fichiers.keys()].toSorted()).toEqual([
    'MANIFESTE.json',
    'dossier.html',
    'dossier.json',
    'dossier.schema.json',
    'preuves/01-accuse.txt',
  ])
})

test('un fait noté au clavier seul entre dans la chronologie', async ({ page }) => {
  await seConnecter(page, comptes.cnav, '/cyber/incidents')
  const { id } = await incidentDeclare(page)
  await page.goto(`/cyber/incidents/${id}?onglet=chronologie`)
  await contenu(page).getByRole('button', { name: 'Ajouter un fait' }).focus()
  await page.keyboard.press('Enter')
  const fait = contenu(page).getByRole('textbox', { name: /Ce qui s’est passé/ })
  await expect(contenu(page).getByLabel(/Connu le/)).toBeFocused()
  await fait.focus()
  await page.keyboard.type('Le serveur est isolé du réseau.')
  await page.keyboard.press('Control+s')
  await expect(contenu(page).getByRole('listitem')).toContainText(['Le serveur est isolé du réseau.'])
  await expect(contenu(page).getByRole('button', { name: 'Ajouter un fait' })).toBeFocused()
})

test('une tâche se revoit sur place, et le journal dit ce qui a changé', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.cnav, '/cyber/incidents')
  const { id } = await incidentDeclare(page)
  await page.goto(`/cyber/incidents/${id}?onglet=taches`)
  await contenu(page).getByRole('button', { name: 'Ajouter une tâche' }).click()
  await contenu(page)
    .getByRole('textbox', { name: /Ce qu’il faut faire/ })
    .fill('Prévenir l’hébergeur')
  await page.keyboard.press('Control+s')
  const modifier = contenu(page).getByRole('button', { name: 'Modifier la tâche Prévenir l’hébergeur' })
  await modifier.focus()
  await page.keyboard.press('Enter')
  await expect(contenu(page).getByRole('textbox', { name: /Ce qu’il faut faire/ })).toBeFocused()
  await contenu(page)
    .getByRole('textbox', { name: /Fonction/ })
    .fill('Exploitation')
  // Le CERT l’a revue entre-temps : rien de ce qui est écrit ne se perd, et l’on choisit.
  const tache = await uneTache(page, id)
  const { id: tacheId, version, libelle, organisme } = tache
  await ecrire(page, 'cyber.tacheDIncident.update', {
    id: tacheId,
    version,
    libelle,
    organisme,
    role: 'Communication',
    echeanceLe: null,
  })
  await page.keyboard.press('Control+s')
  await expect(contenu(page).getByRole('region', { name: 'Deux versions à comparer' })).toContainText(
    'Communication',
  )
  await refusAttendu(erreursDuNavigateur)
  await contenu(page).getByRole('button', { name: 'Reprendre ma saisie' }).click()
  await contenu(page).getByRole('button', { name: 'Enregistrer' }).click()
  await expect(contenu(page).getByRole('listitem').filter({ hasText: 'Prévenir l’hébergeur' })).toContainText(
    'CNAV, Exploitation',
  )
  await expect(modifier).toBeFocused()
  await sansViolation(page)
  await page.goto(`/cyber/incidents/${id}?onglet=journal`)
  await expect(contenu(page)).toContainText(/a revu la tâche .* confiée à CNAV, Exploitation/)
})

test('un autre organisme n’en voit rien : ni liste, ni fiche, ni recherche, ni dossier ; le CERT le lit', async ({
  page,
}) => {
  await seConnecter(page, comptes.cnav, '/cyber/incidents')
  const { id, reference } = await incidentDeclare(page)
  await quitter(page)
  await seConnecter(page, comptes.cnaf, '/cyber/incidents')
  await expect(contenu(page)).not.toContainText(reference)
  expect((await page.request.get(`/exports/incidents/${id}.zip`)).status()).toBe(404)
  const { resultats } = await lire<{ resultats: unknown[] }>(page, 'cyber.recherche.search', {
    q: 'essai de parcours',
    limite: 5,
  })
  expect(resultats).toEqual([])
  expect(
    (await ecrire(page, 'cyber.incident.update', { id, version: 1, titre: 'Pris', description: '' })).statut,
  ).toBe(404)
  await quitter(page)
  await seConnecter(page, comptes.cert, `/cyber/incidents/${id}`)
  await expect(page.locator('h1')).toContainText(reference)
})

test('les pages tiennent à 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await seConnecter(page, comptes.cnav, '/cyber/incidents')
  const { id } = await incidentDeclare(page)
  for (const adresse of [
    '/cyber/incidents',
    '/cyber/incidents/regimes',
    `/cyber/incidents/${id}?onglet=echeances`,
    `/cyber/incidents/${id}/echeances/nis2.notification`,
  ]) {
    await page.goto(adresse)
    await expect(page.locator('h1')).toBeVisible()
    await sansDefilementHorizontal(page)
    await sansViolation(page)
  }
})
