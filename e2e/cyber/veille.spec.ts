import { randomInt } from 'node:crypto'
import type { Page } from '@playwright/test'
import { sansDefilementHorizontal, sansViolation } from '../lib/axe.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

const reference = () => `CERTFR-2026-AVI-${randomInt(100_000, 999_999)}`

/** Un avis inventé, dans la forme publique de ceux du CERT-FR. */
function unAvis(
  ref: string,
  { revisions = 1, ...reste }: Record<string, unknown> & { revisions?: number } = {},
) {
  return {
    reference: ref,
    title: 'Vulnérabilité dans la Passerelle d’exemple',
    summary: 'Elle permet un déni de service.',
    content:
      '## Solutions\n\n<script>document.title = "piraté"</script>\n\n[correctif](https://editeur.exemple/x)',
    affected_systems: [
      {
        description: 'Passerelle d’exemple 4.2',
        product: { name: 'Passerelle', vendor: { name: `Éditeur ${ref}` } },
      },
    ],
    cves: [{ name: 'CVE-2026-98765' }],
    risks: [{ description: 'Déni de service' }],
    revisions: Array.from({ length: revisions }, (_, rang) => ({
      description: 'Révision',
      revision_date: `2026-03-${12 + rang}T00:00:00.000000`,
    })),
    ...reste,
  }
}

async function coller(page: Page, texte: string) {
  await page.getByRole('textbox', { name: /coller un document/ }).fill(texte)
  await page.getByRole('button', { name: 'Importer le texte' }).click()
}
const rapports = (page: Page) => page.getByRole('region').or(page.locator('#contenu')).getByRole('listitem')
const ouvrirLImport = (page: Page) => seConnecter(page, comptes.analysteDuCert, '/cyber/veille/importer')

test('un avis s’importe par fichier, et le même une seconde fois ne change rien', async ({ page }) => {
  const ref = reference()
  const fichier = (nom: string, contenu: unknown) => ({
    name: nom,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(contenu)),
  })
  await ouvrirLImport(page)
  const champ = page.getByLabel(/Fichiers à importer/)
  await champ.setInputFiles([fichier('avis.json', unAvis(ref)), fichier('autre.json', { rien: 1 })])
  await page.getByRole('button', { name: 'Importer les fichiers' }).click()
  await expect(rapports(page).filter({ hasText: ref })).toContainText('Importé.')
  await expect(rapports(page).filter({ hasText: 'autre.json' }).first()).toContainText('Refusé')
  await coller(page, JSON.stringify(unAvis(ref), null, 2))
  await expect(rapports(page).filter({ hasText: ref })).toContainText('Déjà connu')
  await coller(page, JSON.stringify(unAvis(ref, { revisions: 2, title: 'Titre révisé' })))
  await expect(rapports(page).filter({ hasText: ref })).toContainText('révision plus récente')
  await page.getByRole('link', { name: new RegExp(ref) }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Titre révisé')
  await page
    .getByText(/^\d changements?$/)
    .first()
    .click()
  await expect(page.getByText('Titre révisé').last()).toBeVisible()
})

test('un document refusé dit la place de chaque erreur, et rien de collé n’est perdu', async ({ page }) => {
  const ref = reference()
  await ouvrirLImport(page)
  const mauvais = JSON.stringify({ ...unAvis(ref), title: 3, cves: [{ name: 'CVE-9' }] }, null, 2)
  await coller(page, mauvais)
  const contenu = page.locator('#contenu')
  await expect(contenu).toContainText(/Ligne 3, colonne 12, \/title\s:\sUn texte est attendu/)
  await expect(contenu).toContainText('/cves/0/name')
  await expect(page.getByRole('textbox', { name: /coller un document/ })).toHaveValue(mauvais)
  await coller(page, '{\n  "reference": \n')
  await expect(contenu).toContainText(/Ligne 3, colonne 1.*Le document s’arrête trop tôt/)
  await sansViolation(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await sansDefilementHorizontal(page)
})

test('l’analyste trie au clavier, et le texte d’un tiers reste du texte', async ({
  page,
  erreursDuNavigateur,
}) => {
  const ref = reference()
  await ouvrirLImport(page)
  await coller(page, JSON.stringify(unAvis(ref)))
  await expect(rapports(page).filter({ hasText: ref })).toContainText('Importé.')
  await page.goto(`/cyber/veille?q=${ref}`)
  await page.getByRole('link', { name: new RegExp(ref) }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(ref)
  await expect(page.locator('#contenu')).toContainText('<script>document.title = "piraté"</script>')
  await expect(page.getByRole('link', { name: 'correctif' })).toHaveAttribute('rel', /noopener noreferrer/)
  await expect(page.locator('#contenu')).toContainText('(editeur.exemple)')
  await page.getByRole('radio', { name: 'À trier' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/Le motif est obligatoire/).first()).toBeVisible()
  await refusAttendu(erreursDuNavigateur)
  await page.getByRole('textbox', { name: /Motif/ }).fill('Personne n’emploie ce produit.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('La décision est enregistrée')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Histoire de l’avis' })).toContainText(
    'Personne n’emploie ce produit.',
  )
  await page.getByRole('radio', { name: 'Ignorer' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Control+s')
  await expect(page.getByRole('link', { name: 'Écrire un bulletin' })).toHaveAttribute(
    'href',
    /nouveau\?avis=/,
  )
  await sansViolation(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await sansDefilementHorizontal(page)
})

test('plusieurs avis s’ignorent d’un geste, avec une raison', async ({ page, erreursDuNavigateur }) => {
  const [a, b] = [reference(), reference()]
  await ouvrirLImport(page)
  const communs = { title: `Lot ${a}` }
  await coller(page, JSON.stringify([unAvis(a, communs), unAvis(b, communs)]))
  await expect(rapports(page).filter({ hasText: b })).toContainText('Importé.')
  await page.goto(`/cyber/veille?q=Lot+${a}`)
  await page.getByRole('checkbox', { name: `Choisir ${a}` }).check()
  const lot = page.getByRole('form', { name: 'Ignorer les avis cochés' })
  await lot.getByRole('button', { name: 'Ignorer la sélection' }).click()
  await expect(lot).toContainText('Le motif est obligatoire')
  await refusAttendu(erreursDuNavigateur)
  await lot.getByRole('textbox').fill('Hors de la sphère.')
  await lot.getByRole('button', { name: 'Ignorer la sélection' }).click()
  await expect(page.getByText('1 avis ignoré')).toBeVisible()
  await expect(page.getByRole('link', { name: new RegExp(`^${a}`) })).toHaveCount(0)
})

test('le RSSI déclare un produit, et l’avis qui le désigne concerne son organisme', async ({
  page,
  browser,
}) => {
  const ref = reference()
  await ouvrirLImport(page)
  await coller(page, JSON.stringify(unAvis(ref)))
  await expect(rapports(page).filter({ hasText: ref })).toContainText('Importé.')
  const contexte = await browser.newContext()
  const rssi = await contexte.newPage()
  await seConnecter(rssi, comptes.rssiCnav, '/cyber/veille/produits')
  await rssi.getByRole('button', { name: 'Déclarer un produit' }).click()
  await rssi.getByRole('textbox', { name: /^Éditeur/ }).fill(`Éditeur ${ref}`)
  await rssi.getByRole('textbox', { name: /^Usage/ }).fill('Accès distants')
  await rssi.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(rssi.getByText('Le produit est enregistré')).toBeVisible()
  await rssi.goto(`/cyber/veille?q=${ref}&organisme=CNAV`)
  await rssi.getByRole('link', { name: new RegExp(ref) }).click()
  await expect(rssi.locator('#contenu')).toContainText('Un produit déclaré par CNAV est désigné')
  await expect(rssi.getByRole('heading', { name: 'Décision du CERT' })).toHaveCount(0)
  await contexte.close()

  const ailleurs = await browser.newContext()
  const cnaf = await ailleurs.newPage()
  await seConnecter(cnaf, comptes.rssiCnaf, `/cyber/veille?q=${ref}`)
  const ligne = cnaf.getByRole('row').filter({ hasText: ref })
  await expect(ligne).toContainText('aucun de vos produits')
  await expect(ligne).not.toContainText('CNAV')
  await cnaf.goto(`/cyber/veille?q=${ref}&organisme=CNAV`)
  await expect(cnaf.getByText('Les avis qui concernent CNAV ne vous sont pas montrés')).toBeVisible()
  await ailleurs.close()

  await page.goto(`/cyber/veille?q=${ref}&organisme=CNAV`)
  await expect(page.getByRole('row').filter({ hasText: ref })).toContainText('CNAV')
})
