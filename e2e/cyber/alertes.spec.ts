import type { Browser, Page } from '@playwright/test'
import { sansViolation } from '../lib/axe.ts'
import { seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

/** Une autre personne, sur son propre poste. */
async function unAutrePoste(browser: Browser, compte: string, retour: string): Promise<Page> {
  const contexte = await browser.newContext()
  const page = await contexte.newPage()
  await seConnecter(page, compte, retour)
  return page
}

const ficheOuverte = /\/cyber\/alertes\/[0-9a-f-]{36}$/

async function remplir(page: Page, titre: string): Promise<void> {
  await page.goto('/cyber/alertes/nouvelle')
  await page.getByText('Oui, c’est un exercice').click()
  await page.getByRole('textbox', { name: /^Titre/ }).fill(titre)
  await page.getByLabel('Nature de l’attaque').selectOption('fournisseur')
  await page
    .getByLabel('Ce qui se passe, et ce que chacun doit faire')
    .fill('Coupez la passerelle d’exemple, et dites au CERT ce que vous constatez.')
}

test.describe.serial('La chaîne d’alerte', () => {
  test('une version s’écrit, ne s’active qu’après une simulation jusqu’au HFDS, puis sert', async ({
    page,
    erreursDuNavigateur,
  }) => {
    await seConnecter(page, 'Analyste du CERT', '/cyber/chaine')
    await expect(page.getByRole('heading', { name: /^Version \d+, active/ })).toBeVisible()
    await page.getByRole('button', { name: 'Écrire une nouvelle version' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Chaîne d’alerte, version \d+/ })).toBeVisible()
    const version = /\d+$/.exec(page.url())?.[0]

    const premier = page.getByRole('group', { name: 'Niveau 1' })
    await premier.getByLabel('Délai d’acquittement en heures ouvrées, en minutes').fill('1')
    await premier.getByLabel('Délai hors heures ouvrées, en minutes').fill('1')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await expect(page.getByText('Le brouillon est enregistré. Sa simulation est à refaire.')).toBeVisible()

    // Le refus attendu est une réponse d’erreur : le navigateur la signale aussi.
    await page.getByRole('button', { name: 'Activer cette version' }).click()
    await expect(page.getByText(/Simulez d’abord cette version/)).toBeVisible()
    erreursDuNavigateur.splice(0)

    await page.getByRole('button', { name: 'Simuler', exact: true }).click()
    await expect(page.getByText('La chaîne va jusqu’au HFDS.')).toBeVisible()
    await sansViolation(page)
    await page.getByRole('button', { name: 'Activer cette version' }).click()
    await expect(page.getByRole('heading', { name: `Version ${version}, active` })).toBeVisible()
  })

  test('une alerte se voit sans recharger, s’acquitte, et monte d’un niveau là où personne ne répond', async ({
    page,
    browser,
  }) => {
    test.setTimeout(180_000)
    const titre = 'Compromission d’un prestataire d’exemple'
    const rssi = await unAutrePoste(browser, 'RSSI CNAV', '/plan')
    const mur = await unAutrePoste(browser, 'Permanence HFDS', '/cyber/mur')
    await seConnecter(page, 'Analyste du CERT', '/cyber/alertes')
    await remplir(page, titre)
    await rssi.waitForLoadState('networkidle')
    const focusAvant = await rssi.evaluate(() => document.activeElement?.tagName)
    await page.getByRole('button', { name: 'Lancer l’alerte' }).click()
    await page.waitForURL(ficheOuverte)

    // Sur une page qui n’est pas de la section, sans la recharger, sans que le focus bouge.
    await expect(rssi.getByText(new RegExp(`EXERCICE – ${titre}`)).first()).toBeVisible()
    await expect(rssi.getByRole('status').filter({ hasText: titre })).toBeAttached()
    expect(await rssi.evaluate(() => document.activeElement?.tagName)).toBe(focusAvant)
    const enDirect = rssi.getByRole('region', { name: 'Messages en direct' })
    await expect(enDirect.getByRole('button')).toHaveCount(0)

    await expect(mur.getByRole('heading', { level: 1, name: new RegExp(titre) })).toBeVisible()
    await expect(mur.getByText('EXERCICE', { exact: true })).toBeVisible()
    const caseDe = (organisme: string) =>
      mur.getByRole('listitem').filter({ has: mur.getByRole('heading', { name: organisme, exact: true }) })
    await expect(caseDe('CNAF')).toContainText('Niveau 1')
    await sansViolation(mur)

    await rssi.getByRole('link', { name: 'Ouvrir l’alerte' }).click()
    await rssi.getByRole('button', { name: 'Acquitter pour CNAV' }).click()
    await expect(rssi.getByText('Vous avez acquitté pour CNAV')).toBeVisible()
    await sansViolation(rssi)
    await expect(caseDe('CNAV')).toContainText('Acquitté')

    // La CNAF ne répond pas : passé le délai d’une minute, son niveau suivant est appelé, et tous le voient.
    await expect(caseDe('CNAF')).toContainText('Niveau 2', { timeout: 90_000 })
    await expect(caseDe('CNAV')).toContainText('Acquitté')

    // Une fois acquittée, la notice se ferme, et ne revient pas en rechargeant.
    await enDirect.getByRole('button').click()
    await rssi.goto('/plan')
    await rssi.waitForLoadState('networkidle')
    await expect(rssi.getByText(new RegExp(titre))).toHaveCount(0)

    await page.getByLabel('Motif').fill('Fin de l’exercice.')
    await page.getByRole('button', { name: 'Lever l’alerte' }).click()
    await expect(page.getByText('Motif de la levée')).toBeVisible()
    await expect(
      mur.getByText('Levée', { exact: true }).or(mur.getByText('Aucune alerte en cours')),
    ).toBeVisible()
    await rssi.context().close()
    await mur.context().close()
  })

  test('le lien d’un courriel acquitte sans connexion, une fois, et ne dit rien de ce qui est AMBER', async ({
    page,
    browser,
  }) => {
    await seConnecter(page, 'Analyste du CERT', '/cyber/alertes')
    await remplir(page, 'Fuite d’un annuaire d’exemple')
    await page.getByRole('button', { name: 'Lancer l’alerte' }).click()
    await page.waitForURL(ficheOuverte)
    const fiche = page.url()
    await page.goto('/demonstration/courriels')
    const courriel = page.getByRole('article').filter({ hasText: 'Vous êtes appelé pour CNAM' }).first()
    await expect(courriel.getByRole('heading')).toContainText('[EXERCICE] [TLP:AMBER] Alerte')
    await expect(courriel).not.toContainText('Coupez la passerelle')
    const lien = await courriel.getByRole('link', { name: /\/acquitter\// }).getAttribute('href')

    const passant = await (await browser.newContext()).newPage()
    await passant.goto(lien ?? '')
    await expect(passant.getByRole('heading', { level: 1 })).toContainText('EXERCICE')
    await expect(passant.getByText('annuaire d’exemple')).toHaveCount(0)
    await sansViolation(passant)
    await passant.getByRole('button', { name: 'J’acquitte cette alerte' }).click()
    await expect(passant.getByText(/Cet appel est déjà acquitté/)).toBeVisible()
    await expect(passant.getByRole('button', { name: 'J’acquitte cette alerte' })).toHaveCount(0)
    await passant.context().close()

    await page.goto(fiche)
    await expect(page.getByText(/a acquitté par le lien du courriel/)).toBeVisible()
    await page.getByLabel('Motif').fill('Fin de l’exercice.')
    await page.getByRole('button', { name: 'Lever l’alerte' }).click()
    await expect(page.getByText('Motif de la levée')).toBeVisible()
  })

  test('deux onglets partagent une connexion, et le second la reprend quand le premier se ferme', async ({
    page,
    browser,
  }) => {
    const rssi = await unAutrePoste(browser, 'RSSI MSA', '/plan')
    const contexte = rssi.context()
    const ouvertures: string[] = []
    contexte.on('request', (requete) => {
      const { pathname, search } = new URL(requete.url())
      if (pathname === '/direct') ouvertures.push(search)
    })
    await rssi.reload()
    await expect.poll(() => ouvertures.length).toBe(1)
    const second = await contexte.newPage()
    await second.goto('/plan')
    await second.waitForLoadState('networkidle')

    await seConnecter(page, 'Analyste du CERT', '/cyber/alertes')
    await remplir(page, 'Panne d’une passerelle d’exemple')
    await page.getByRole('button', { name: 'Lancer l’alerte' }).click()
    await page.waitForURL(ficheOuverte)
    for (const onglet of [rssi, second])
      await expect(onglet.getByText(/Panne d’une passerelle/).first()).toBeVisible()
    expect(ouvertures).toHaveLength(1)

    await rssi.close()
    // Il reprend là où en était le premier : par le dernier numéro reçu.
    await expect.poll(() => ouvertures.length).toBe(2)
    expect(ouvertures[1]).toMatch(/^\?depuis=\d+$/)
    await page.getByLabel('Motif').fill('Fin de l’exercice.')
    await page.getByRole('button', { name: 'Lever l’alerte' }).click()
    await expect(second.getByRole('region', { name: 'Messages en direct' })).toHaveCount(0)
    await contexte.close()
  })
})
