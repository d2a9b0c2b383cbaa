import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'
import { fautes, frapper } from './fautes.ts'
import { sections } from '../lib/sections-construites.ts'
import { panneDe, portailDebout } from './tableau-de-bord.ts'

test.describe.configure({ mode: 'parallel' })

test.afterEach(({ erreursDuNavigateur }) => {
  erreursDuNavigateur.length = 0
})

for (const [rang, section] of sections.entries()) {
  const voisine = sections[(rang + 1) % sections.length] ?? section
  // D’une section à l’autre, une faute différente : la matrice les éprouve toutes sur le tableau de bord.
  const faute = fautes.filter(({ passagere }) => !passagere)[rang % 5] ?? fautes[0]

  test(`${section.titre} en panne : sa page garde son titre, le menu mène ailleurs, un nouvel essai la rend`, async ({
    page,
  }) => {
    if (!faute) return
    const cesser = await frapper(page, section.entree, faute)
    await seConnecter(page, comptes.direction, section.prefixe)
    await expect(panneDe(page, section)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section.accueil)
    await portailDebout(page)

    const menu = page.getByRole('navigation', { name: 'Menu principal' })
    await menu.getByRole('button', { name: voisine.titre }).click()
    await menu.getByRole('link', { name: voisine.accueil, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(voisine.accueil)
    await expect(page.locator('.sssi-erreur')).toHaveCount(0)

    await page.goBack()
    await expect(panneDe(page, section)).toBeVisible()
    await cesser()
    await page.getByRole('button', { name: 'Réessayer' }).click()
    await expect(page.locator('.sssi-erreur')).toHaveCount(0)
    await expect(page.locator('[aria-busy="true"], [role="status"].sssi-attente')).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(section.accueil)
    expect(await page.locator('#contenu').innerText()).not.toBe(section.accueil)
  })
}
