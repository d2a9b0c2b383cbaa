import { libelleMeteo, type Meteo } from '@sssi/domain'
import { lire } from '../lib/api.ts'
import { aLeFocus, leFocusSeVoit, tabulerJusqua } from '../lib/clavier.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { fermerLOnglet } from '../lib/fermeture.ts'
import {
  blocDe,
  choisir,
  entreeDuJournal,
  laFicheEstLa,
  ongletsDeLaFiche,
  ouvrirLaFiche,
} from '../lib/fiche.ts'
import { expect, test } from '../lib/test.ts'

test('de la liste à la publication : un brouillon gardé, puis publié, et le journal dit l’avant et l’après', async ({
  page,
}) => {
  const code = 'A1-002'
  const texte = 'Le raccordement avance ; la reprise des comptes anciens attend un appui.'
  await seConnecter(page, comptes.chefDeProjetCnav, '/pilotage/plan?q=RGCU')
  await page.getByRole('link', { name: new RegExp(`^${code} — `) }).click()
  await laFicheEstLa(page, code)

  await page.getByRole('button', { name: 'Mettre à jour la météo et la synthèse' }).click()
  const formulaire = page.getByRole('form', { name: 'Rédiger la météo et la synthèse' })
  await choisir(formulaire, 'Appuis nécessaires')
  await formulaire.getByRole('textbox', { name: /Synthèse/ }).fill(texte)
  await formulaire.getByRole('button', { name: 'Enregistrer le brouillon' }).click()
  await expect(formulaire.getByRole('status')).toContainText('Brouillon enregistré')

  // Rien n’est publié tant que l’agent ne l’a pas voulu.
  const lue = await lire<{ suivi: { synthese: string } }>(page, 'steering.action.get', { code })
  expect(lue.suivi.synthese).not.toContain(texte)

  await page.reload()
  await laFicheEstLa(page, code)
  await page.getByRole('button', { name: 'Reprendre le brouillon de la synthèse' }).click()
  await expect(formulaire.getByRole('textbox', { name: /Synthèse/ })).toHaveValue(texte)
  await expect(formulaire.getByRole('radio', { name: 'Appuis nécessaires' })).toBeChecked()
  await formulaire.getByRole('button', { name: 'Publier' }).click()
  await expect(page.locator('#contenu').getByText('La météo et sa synthèse sont publiées.')).toBeVisible()
  await expect(blocDe(page, 'Météo et synthèse')).toContainText(texte)
  await expect(blocDe(page, 'Météo et synthèse')).toContainText('par Chef de projet CNAV')

  await ongletsDeLaFiche(page).getByRole('link', { name: 'Journal' }).click()
  const entree = entreeDuJournal(page, /appuis nécessaires/)
  await expect(entree).toContainText('CNAV a publié la météo')
  await entree.getByText('Voir les valeurs avant et après').click()
  await expect(entree.getByText('Avant', { exact: true })).toBeVisible()
  await expect(entree.getByText('Après', { exact: true })).toBeVisible()
  await expect(entree).toContainText(texte)
})

test('deux personnes écrivent la même synthèse : la seconde voit les deux versions et ne perd rien', async ({
  page,
  browser,
  erreursDuNavigateur,
}) => {
  const code = 'A3-013'
  await seConnecter(page, comptes.chefDeProjetCnam)
  await ouvrirLaFiche(page, code)
  const autreContexte = await browser.newContext()
  const autre = await autreContexte.newPage()
  await seConnecter(autre, comptes.chefDeProjetCnam)
  await ouvrirLaFiche(autre, code)

  const formulaireDe = (qui: typeof page) =>
    qui.getByRole('form', { name: 'Rédiger la météo et la synthèse' })
  for (const qui of [page, autre]) {
    await qui.getByRole('button', { name: /météo et la synthèse|de la synthèse/ }).click()
    await expect(formulaireDe(qui)).toBeVisible()
  }
  const premiere = 'Première version, publiée pendant que l’autre écrivait.'
  const seconde = 'Seconde version, écrite sans savoir que la première était publiée.'
  await choisir(formulaireDe(page), libelleMeteo('objectifs_atteignables' satisfies Meteo))
  await formulaireDe(page)
    .getByRole('textbox', { name: /Synthèse/ })
    .fill(premiere)
  await choisir(formulaireDe(autre), libelleMeteo('appuis_necessaires' satisfies Meteo))
  await formulaireDe(autre)
    .getByRole('textbox', { name: /Synthèse/ })
    .fill(seconde)
  await formulaireDe(page).getByRole('button', { name: 'Publier' }).click()
  await expect(page.locator('#contenu').getByText('La météo et sa synthèse sont publiées.')).toBeVisible()

  await formulaireDe(autre).getByRole('button', { name: 'Publier' }).click()
  const comparaison = autre.getByRole('region', { name: 'Deux versions à comparer' })
  await expect(comparaison).toContainText('a enregistré une autre version')
  await expect(comparaison).toContainText('Rien de ce que vous avez écrit n’est perdu.')
  await expect(comparaison).toContainText(premiere)
  await expect(comparaison).toContainText(seconde)
  await comparaison.getByRole('button', { name: 'Appliquer et relire' }).click()
  await expect(formulaireDe(autre).getByRole('textbox', { name: /Synthèse/ })).toHaveValue(seconde)
  await formulaireDe(autre).getByRole('button', { name: 'Publier' }).click()
  await expect(autre.locator('#contenu').getByText('La météo et sa synthèse sont publiées.')).toBeVisible()
  await expect(blocDe(autre, 'Météo et synthèse')).toContainText(seconde)

  // Les deux publications sont au journal : rien n’a été écrasé en silence.
  await ouvrirLaFiche(autre, code, 'journal')
  await expect(entreeDuJournal(autre, /appuis nécessaires/)).toBeVisible()
  await expect(entreeDuJournal(autre, /objectifs sécurisés → objectifs atteignables/)).toBeVisible()
  await autreContexte.close()
  expect(erreursDuNavigateur).toEqual([])
})

test('de la connexion à la publication, au clavier seul', async ({ page }) => {
  const texte = 'Rédigée et publiée sans souris : le raccordement se poursuit.'
  await page.goto('/auth/connexion?retour=/tableau-de-bord')
  await tabulerJusqua(page, page.getByRole('button', { name: comptes.chefDeProjetCnav, exact: true }))
  await page.keyboard.press('Enter')
  await page.waitForURL('/tableau-de-bord')

  const action = page.getByRole('list', { name: 'Mes actions' }).getByRole('link', { name: /^A1-002 — / })
  await expect(action).toBeVisible()
  await tabulerJusqua(page, page.getByRole('link', { name: 'Contenu', exact: true }))
  await page.keyboard.press('Enter')
  await expect(page.locator('#contenu')).toBeFocused()
  await tabulerJusqua(page, action)
  await page.keyboard.press('Enter')
  await laFicheEstLa(page, 'A1-002')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  const modifier = page.getByRole('button', { name: /(météo et la|brouillon de la) synthèse$/ })
  await tabulerJusqua(page, modifier)
  await page.keyboard.press('Enter')
  const formulaire = page.getByRole('form', { name: 'Rédiger la météo et la synthèse' })
  await expect(formulaire.getByRole('radio').and(page.locator(':focus'))).toHaveCount(1)
  const choix = formulaire.getByRole('radio', { name: /^Objectifs atteignables\b/ })
  for (let reste = await formulaire.getByRole('radio').count(); reste > 0; reste -= 1) {
    if (await aLeFocus(choix)) break
    await page.keyboard.press('ArrowUp')
  }
  await leFocusSeVoit(choix)
  await expect(choix).toBeChecked()

  const synthese = formulaire.getByRole('textbox', { name: /Synthèse/ })
  const publier = formulaire.getByRole('button', { name: 'Publier' })
  await tabulerJusqua(page, synthese)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(texte)
  // Aller au bouton, revenir relire, y retourner : rien de ce qui est tapé ne se perd.
  await tabulerJusqua(page, publier)
  await tabulerJusqua(page, synthese, 'Shift+Tab')
  await expect(synthese).toHaveValue(texte)
  await tabulerJusqua(page, publier)
  await page.keyboard.press('Space')

  await expect(page.locator('#contenu').getByText('La météo et sa synthèse sont publiées.')).toBeVisible()
  await leFocusSeVoit(page.getByRole('button', { name: 'Mettre à jour la météo et la synthèse' }))
  await expect(blocDe(page, 'Météo et synthèse')).toContainText('Objectifs atteignables')
  await expect(blocDe(page, 'Météo et synthèse')).toContainText(texte)
})

test.describe('fermer l’onglet pendant la rédaction', () => {
  test.beforeEach(async ({ page }) => {
    // Le brouillon n’arrive jamais au portail : ce qui est tapé n’est que sur ce poste.
    await page.route('**/trpc/steering.action.saveBrouillon*', () => {})
    await seConnecter(page, comptes.chefDeProjetCnav)
    await ouvrirLaFiche(page, 'A1-020')
    await page.getByRole('button', { name: /(météo et la|brouillon de la) synthèse$/ }).click()
    await expect(page.getByRole('form', { name: 'Rédiger la météo et la synthèse' })).toBeVisible()
  })

  test('une synthèse commencée : le navigateur demande d’abord', async ({ page }) => {
    const formulaire = page.getByRole('form', { name: 'Rédiger la météo et la synthèse' })
    await formulaire
      .getByRole('textbox', { name: /Synthèse/ })
      .fill('Une phrase que le portail n’a pas encore reçue.')
    await expect(formulaire.getByRole('status')).toContainText('Brouillon gardé sur ce poste')
    expect(await fermerLOnglet(page)).toEqual(['beforeunload'])
  })

  test('rien de tapé : l’onglet se ferme sans question', async ({ page }) => {
    expect(await fermerLOnglet(page)).toEqual([])
  })
})
