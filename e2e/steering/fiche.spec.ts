import type { Page } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import {
  blocDe,
  choisir,
  entreeDuJournal,
  laFicheEstLa,
  ongletsDeLaFiche,
  ouvrirLaFiche,
} from '../lib/fiche.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

async function rubriquesRemplies(page: Page): Promise<number> {
  const nom = await ongletsDeLaFiche(page)
    .getByRole('link', { name: /^Fiche \d\/8$/ })
    .innerText()
  return Number(/(\d)\/8/.exec(nom)?.[1])
}

/** Ouvre la première des rubriques qu’un texte suffit à remplir, et qui ne l’est pas encore. */
async function ouvrirUneRubriqueVide(page: Page): Promise<string> {
  const titre = page.getByRole('heading', { level: 2, name: /^[5678]\. .* À compléter$/ }).first()
  const numero = (await titre.innerText()).slice(0, 1)
  await page.getByRole('button', { name: new RegExp(`^Modifier la rubrique ${numero}, `) }).click()
  return numero
}

test('remplir une rubrique fait avancer la complétude de la fiche', async ({ page }) => {
  await seConnecter(page, comptes.chefDeProjetCnav)
  await ouvrirLaFiche(page, 'A1-005', 'fiche')
  const avant = await rubriquesRemplies(page)
  const numero = await ouvrirUneRubriqueVide(page)
  const formulaire = page.getByRole('form', { name: new RegExp(`rubrique ${numero}, `) })
  await formulaire
    .getByRole('textbox')
    .fill('Porté par le budget informatique de la CNAV, au titre de la COG.')
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(
    page.locator('#contenu').getByText(new RegExp(`La rubrique ${numero}, .* est enregistrée`)),
  ).toBeVisible()
  await expect(ongletsDeLaFiche(page).getByRole('link', { name: `Fiche ${avant + 1}/8` })).toBeVisible()
  await expect(page.getByText(`${avant + 1} rubriques remplies sur 8.`)).toBeVisible()
  await expect(page.getByRole('heading', { name: new RegExp(`^${numero}\\. .* Renseignée$`) })).toBeVisible()
})

test('Ctrl+S enregistre la rubrique où l’on écrit', async ({ page }) => {
  await seConnecter(page, comptes.chefDeProjetCnav)
  await ouvrirLaFiche(page, 'A1-001', 'fiche')
  const numero = await ouvrirUneRubriqueVide(page)
  await page
    .getByRole('form', { name: new RegExp(`rubrique ${numero}, `) })
    .getByRole('textbox')
    .fill('Réparti entre les organismes selon la convention annuelle.')
  await page.keyboard.press('Control+s')
  await expect(
    page.locator('#contenu').getByText(new RegExp(`La rubrique ${numero}, .* est enregistrée`)),
  ).toBeVisible()
  // Le focus revient au bouton d’où l’on était parti.
  await expect(
    page.getByRole('button', { name: new RegExp(`^Modifier la rubrique ${numero}, `) }),
  ).toBeFocused()
})

test('quitter la fiche avec un texte non enregistré pose d’abord la question, et le texte se retrouve', async ({
  page,
}) => {
  const texte = 'Ce paragraphe n’est pas encore enregistré.'
  await seConnecter(page, comptes.chefDeProjetCnav)
  await ouvrirLaFiche(page, 'A1-003', 'fiche')
  await page.getByRole('button', { name: /^Modifier la rubrique 1, / }).click()
  const champ = page.getByRole('form', { name: /rubrique 1, / }).getByRole('textbox')
  await champ.fill(texte)
  const fil = page
    .getByRole('navigation', { name: /vous êtes ici/i })
    .getByRole('link', { name: 'Plan d’action' })
  const question = page.getByRole('dialog', { name: /Quitter sans enregistrer/ })

  await fil.click()
  await expect(question).toBeVisible()
  await question.getByRole('button', { name: 'Rester sur la fiche' }).click()
  await expect(question).toBeHidden()
  await expect(champ).toHaveValue(texte)

  await fil.click()
  await question.getByRole('button', { name: 'Quitter sans enregistrer' }).click()
  await expect(page).toHaveURL('/pilotage/plan')
  await ouvrirLaFiche(page, 'A1-003', 'fiche')
  await expect(page.getByText(/retrouvée sur ce poste/)).toBeVisible()
  await expect(page.getByRole('form', { name: /rubrique 1, / }).getByRole('textbox')).toHaveValue(texte)
})

test('le statut change par une étape permise, les autres disent pourquoi elles ne le sont pas', async ({
  page,
}) => {
  await seConnecter(page, comptes.chefDeProjetCnam)
  await ouvrirLaFiche(page, 'A3-004')
  await page.getByRole('button', { name: 'Modifier le statut' }).click()
  const formulaire = page.getByRole('form', { name: 'Modifier le statut de l’action' })
  await expect(formulaire.getByRole('radio', { name: 'Réalisée' })).toBeDisabled()
  await expect(formulaire.getByText(/Pas de passage direct/)).toBeVisible()
  await choisir(formulaire, 'En cours')
  await formulaire.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.locator('#contenu').getByText('Le statut de l’action est enregistré.')).toBeVisible()
  await expect(blocDe(page, 'Statut')).toContainText('En cours.')
  await ouvrirLaFiche(page, 'A3-004', 'journal')
  await expect(entreeDuJournal(page, /statut.*non démarrée.*en cours/i)).toBeVisible()
})

test('une saisie refusée le dit au champ, et garde ce qui est écrit', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.chefDeProjetCnav)
  await ouvrirLaFiche(page, 'A3-009', 'feuille-de-route')
  await page.getByRole('button', { name: /^Ajouter un jalon/ }).click()
  const formulaire = page.getByRole('form', { name: 'Ajouter à la feuille de route' })
  await formulaire.getByRole('textbox', { name: /Libellé/ }).fill('Jalon sans échéance')
  await formulaire.getByRole('button', { name: 'Ajouter à la feuille de route' }).click()
  await expect(formulaire.getByLabel(/Échéance/)).toHaveAttribute('aria-describedby', /.+/)
  await expect(formulaire.getByText(/échéance|date/i).first()).toBeVisible()
  await expect(formulaire.getByRole('textbox', { name: /Libellé/ })).toHaveValue('Jalon sans échéance')
  await refusAttendu(erreursDuNavigateur)
})

test('le chef de projet ajoute un jalon puis le modifie', async ({ page }) => {
  await seConnecter(page, comptes.chefDeProjetCnav)
  await ouvrirLaFiche(page, 'A1-020', 'feuille-de-route')
  await page.getByRole('button', { name: /^Ajouter un jalon/ }).click()
  const ajout = page.getByRole('form', { name: 'Ajouter à la feuille de route' })
  await ajout.getByRole('textbox', { name: /Libellé/ }).fill('Recette avec les caisses pilotes')
  await ajout.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Livrable' })
  await ajout.getByLabel('Échéance').fill('2027-03-31')
  await ajout.getByRole('button', { name: 'Ajouter à la feuille de route' }).click()
  await expect(page.locator('#contenu').getByText('Le jalon est ajouté à la feuille de route.')).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Livrable : Recette avec les caisses pilotes Prévu' }),
  ).toBeVisible()

  await page.getByRole('button', { name: 'Modifier le jalon « Recette avec les caisses pilotes »' }).click()
  const modification = page.getByRole('form', { name: /^Modifier le jalon/ })
  await modification.getByLabel('Échéance').fill('2027-06-30')
  await choisir(modification, 'En cours')
  await modification.getByRole('button', { name: 'Enregistrer' }).click()
  const titre = page.getByRole('heading', { name: 'Livrable : Recette avec les caisses pilotes En cours' })
  await expect(titre).toBeVisible()
  await expect(blocDe(page, /Recette avec les caisses pilotes/)).toContainText('30 juin 2027')

  await choisir(page, 'Frise')
  await expect(page).toHaveURL(/vue=frise/)
  await expect(page.getByText('Recette avec les caisses pilotes').first()).toBeAttached()
})

test('une valeur enregistrée paraît dans l’indicateur et dans le tableau de sa courbe', async ({ page }) => {
  await seConnecter(page, comptes.chefDeProjetCnav)
  await ouvrirLaFiche(page, 'A1-003', 'indicateurs')
  await page
    .getByRole('button', { name: /^Enregistrer une valeur de/ })
    .first()
    .click()
  const formulaire = page.getByRole('form', { name: /^Enregistrer une valeur/ })
  await formulaire.getByLabel('Date').fill('2026-11-20')
  await formulaire.getByRole('textbox', { name: /^Valeur/ }).fill('61,5')
  await formulaire.getByRole('button', { name: 'Enregistrer la valeur' }).click()
  await expect(formulaire).toHaveCount(0)
  const bloc = page
    .locator('section')
    .filter({ has: page.getByRole('figure') })
    .first()
  await expect(bloc).toContainText(/Valeur actuelle\s*61,5/)
  await expect(bloc).toContainText('20 novembre 2026')
  await bloc.getByText('Voir les données').first().click()
  await expect(bloc.getByRole('table').first()).toContainText('61,5')
})

test('le chef de projet propose un horizon révisé, avec son motif', async ({ page }) => {
  const motif = 'Le marché a été relancé ; la mise en service suit de deux ans.'
  await seConnecter(page, comptes.chefDeProjetCnav)
  await ouvrirLaFiche(page, 'A5-029')
  await page.getByRole('button', { name: 'Proposer une révision de l’horizon' }).click()
  const formulaire = page.getByRole('form', { name: 'Proposer une révision de l’horizon' })
  await formulaire.getByRole('textbox', { name: /Nouvel horizon/ }).fill('2028')
  await formulaire.getByRole('textbox', { name: /Motif/ }).fill(motif)
  await formulaire.getByRole('button', { name: 'Proposer la révision' }).click()
  const horizon = page.locator('#horizon')
  await expect(horizon).toContainText('Révision à 2028, proposée par Chef de projet CNAV')
  await expect(horizon).toContainText('Elle attend une décision.')
  await expect(horizon).toContainText(motif)
  // Une seule proposition à la fois, et celui qui propose ne décide pas.
  await expect(page.getByRole('button', { name: 'Proposer une révision de l’horizon' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Inscrire la décision/ })).toHaveCount(0)
})

test('une action qui n’est pas au plan le dit, et ramène à la liste', async ({
  page,
  erreursDuNavigateur,
}) => {
  await seConnecter(page, comptes.direction)
  await page.goto('/pilotage/actions/A9-999')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('#contenu')).toContainText('A9-999')
  await page
    .locator('#contenu')
    .getByRole('link', { name: /plan d’action/i })
    .last()
    .click()
  await expect(page).toHaveURL(/\/pilotage\/plan/)
  await refusAttendu(erreursDuNavigateur, [404])
})

test('qui ne fait que lire ne voit aucun bouton pour modifier', async ({ page }) => {
  await seConnecter(page, comptes.direction)
  for (const onglet of ['synthese', 'fiche', 'feuille-de-route', 'indicateurs', 'acteurs'] as const) {
    await ouvrirLaFiche(page, 'A1-001', onglet)
    await laFicheEstLa(page, 'A1-001')
    await expect(
      page
        .locator('#contenu')
        .getByRole('button', { name: /Modifier|Mettre à jour|Ajouter|Proposer|Désigner/ }),
    ).toHaveCount(0)
  }
})
