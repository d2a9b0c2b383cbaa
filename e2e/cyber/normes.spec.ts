import type { Page } from '@playwright/test'
import { sansDefilementHorizontal, sansViolation } from '../lib/axe.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

async function ouvrirLeGuide(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Guide d’hygiène informatique/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Guide d’hygiène informatique')
}

test('un RSSI évalue son organisme, avec une preuve, puis atteste : le CERT le lit alors', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.rssiCnav, '/cyber/normes')
  await ouvrirLeGuide(page)
  await page.getByRole('link', { name: 'Évaluations' }).click()
  await page.getByRole('button', { name: 'Commencer une évaluation vide' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Évaluation de CNAV' })).toBeVisible()
  await expect(page.getByText('Rien n’est encore évalué.')).toBeVisible()

  await page.getByRole('button', { name: 'Répondre à l’exigence 1', exact: true }).click()
  const formulaire = page.getByRole('form', { name: 'Répondre à l’exigence 1' })
  await formulaire.getByText('Non applicable', { exact: true }).click()
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(formulaire.getByText(/Dites pourquoi cette exigence/).first()).toBeVisible()
  await refusAttendu(erreursDuNavigateur)
  await formulaire.getByText('Conforme', { exact: true }).click()
  await formulaire.getByLabel(/^Fichiers de preuve/).setInputFiles({
    name: 'preuve.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Plan de formation signé.'),
  })
  await expect(formulaire.getByText(/^preuve\.txt/)).toBeVisible()
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText('100 % sur 1 exigence évaluée', { exact: false })).toBeVisible()
  const adresse = new URL(page.url()).pathname

  await page.getByRole('button', { name: 'Attester cette évaluation' }).click()
  await page.getByLabel(/^Ce que vous attestez/).fill('Vérifié avec les équipes.')
  await page.getByRole('button', { name: 'Attester', exact: true }).click()
  await expect(page.getByText(/^Attestée par RSSI CNAV/)).toBeVisible()
  await page.getByText('Preuves de l’exigence 1').click()
  const fichier = await page.getByRole('link', { name: /^preuve\.txt/ }).getAttribute('href')

  await page.context().clearCookies()
  await seConnecter(page, comptes.analysteDuCert, adresse)
  await expect(page.getByText(/^Attestée par RSSI CNAV/)).toBeVisible()
  const lu = await page.request.get(fichier ?? '')
  expect(lu.headers()['content-disposition']).toContain('attachment')
  expect(lu.headers()['content-security-policy']).toContain('sandbox')

  await page.context().clearCookies()
  await seConnecter(page, comptes.rssiCnaf, '/cyber/normes')
  expect((await page.request.get(fichier ?? '')).status()).toBe(404)
})

test('le HFDS lit la matrice de tous les organismes, en cartes à 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await seConnecter(page, comptes.hfds, '/cyber/normes')
  await ouvrirLeGuide(page)
  await page.getByRole('link', { name: 'Par exigence' }).click()
  await expect(page.getByRole('cell').first()).toBeVisible()
  await sansDefilementHorizontal(page)
  await sansViolation(page)
})

test('un référentiel fautif est refusé à ses cellules, et n’est pas importé', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.analysteDuCert, '/cyber/normes')
  await page.getByRole('button', { name: 'Importer un référentiel' }).click()
  const formulaire = page.getByRole('form', { name: 'Importer un référentiel' })
  await formulaire.getByLabel(/^Fichier du référentiel/).setInputFiles({
    name: 'tableau.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('code;titre;poids\nX1;Premier;1\nX1;Second;beaucoup\n'),
  })
  for (const [champ, valeur] of [
    [/^Clé/, 'parcours'],
    [/^Titre/, 'Référentiel de parcours'],
    [/^Version/, '1'],
    [/^Éditeur/, 'Parcours'],
    [/^Source/, 'Parcours'],
    [/^Licence/, 'Aucune'],
  ] as const)
    await formulaire.getByLabel(champ).fill(valeur)
  await formulaire.getByRole('button', { name: 'Importer' }).click()
  await expect(formulaire.getByText('cellule C3')).toBeVisible()
  await refusAttendu(erreursDuNavigateur)
  await formulaire.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('link', { name: 'Référentiel de parcours' })).toHaveCount(0)
})

test('un référentiel importé avec ses correspondances propose ce qu’un organisme a attesté dans un autre', async ({
  page,
}) => {
  const titre = `Référentiel à correspondances ${Date.now()}`
  const exigences = ['1', '2', '3'].map((code) => ({ code: `P${code}`, titre: `Exigence ${code}`, poids: 1 }))
  const norme = {
    format: 'sssi-referentiel/1',
    cle: `parcours-${Date.now()}`,
    titre,
    version: '1',
    editeur: 'Parcours',
    source: 'Parcours',
    licence: 'Aucune',
    originePoids: 'portail',
    exigences: exigences.map((exigence) => ({ ...exigence, parent: null, texte: '' })),
    correspondances: exigences.map(({ code }) => ({
      de: code,
      vers: { referentiel: 'anssi-hygiene', code: code.slice(1) },
      degre: 'equivalente',
      note: '',
    })),
  }
  await seConnecter(page, comptes.analysteDuCert, '/cyber/normes')
  await page.getByRole('button', { name: 'Importer un référentiel' }).click()
  const importation = page.getByRole('form', { name: 'Importer un référentiel' })
  await importation.getByLabel(/^Fichier du référentiel/).setInputFiles({
    name: 'referentiel.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(norme)),
  })
  await importation.getByRole('button', { name: 'Importer' }).click()
  // L’importation ouvre le référentiel qu’elle vient de ranger.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titre)
  await page.getByRole('link', { name: 'Exigences' }).click()
  await expect(page.getByText(/^Correspondance équivalente.: Guide d’hygiène .*, exigence 1$/)).toBeVisible()
  await page.getByText('Histoire du référentiel').click()
  await expect(page.getByText('Analyste du CERT a importé ce référentiel.')).toBeVisible()
  await sansViolation(page)

  await page.context().clearCookies()
  await seConnecter(page, comptes.rssiMsa, '/cyber/normes')
  await page.getByRole('link', { name: titre }).click()
  await page.getByRole('link', { name: 'Évaluations' }).click()
  await page.getByRole('button', { name: 'Commencer une évaluation', exact: true }).click()
  await page.getByRole('button', { name: 'Répondre (une réponse est proposée) à l’exigence P1' }).click()
  const formulaire = page.getByRole('form', { name: 'Répondre à l’exigence P1' })
  await expect(formulaire.getByText(/^Votre évaluation attestée/)).toContainText('exigence 1, propose')
  await formulaire.getByRole('button', { name: 'Reprendre cette réponse' }).click()
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByText(/sur 1 exigence évaluée/)).toBeVisible()
})
