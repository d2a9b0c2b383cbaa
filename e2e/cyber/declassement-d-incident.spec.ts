import { ecrire, lire } from '../lib/api.ts'
import { sansViolation } from '../lib/axe.ts'
import { cocher } from '../lib/choix.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'

test('la permanence HFDS, que l’incident nomme, approuve de le sortir de TLP:RED', async ({
  page,
  browser,
}) => {
  const contenu = page.locator('#contenu')
  const contexte = await browser.newContext()
  const hfds = await contexte.newPage()
  await seConnecter(hfds, comptes.hfds, '/cyber/incidents')
  const { agent } = await lire<{ agent: { id: string } }>(hfds, 'portail.session.get')
  await seConnecter(page, comptes.rssiCnav, '/cyber/incidents')
  const { id } = (
    await ecrire<{ id: string }>(page, 'cyber.incident.create', {
      organisme: 'CNAV',
      titre: 'Compte d’administration pris',
      description: '',
      priseDeConnaissanceLe: new Date(Date.now() - 3_600_000).toISOString(),
      qualification: {
        classe: null,
        type: null,
        gravite: null,
        important: 'a_evaluer',
        risqueEleve: 'a_evaluer',
        malveillance: 'a_evaluer',
        transfrontalier: 'a_evaluer',
        debutLe: null,
        cause: '',
        mesures: '',
        indicateurs: '',
      },
      impacts: [],
      diffusion: { tlp: 'RED', destinataires: ['CNAV'], personnes: [agent.id] },
    })
  ).valeur
  await page.goto(`/cyber/incidents/${id}?onglet=liens`)
  await contenu.getByRole('button', { name: 'Changer le partage' }).click()
  await cocher(contenu.getByRole('radio', { name: /AMBER\b(?!\+)/ }))
  await cocher(contenu.getByRole('checkbox', { name: 'HFDS' }))
  await contenu
    .getByRole('textbox', { name: /Pourquoi/ })
    .fill('Le compte est repris, les organismes doivent vérifier les leurs.')
  await contenu.getByRole('button', { name: 'Enregistrer' }).click()
  const demande = { name: 'Déclassement demandé' }
  await expect(contenu.getByRole('region', demande)).toContainText(
    'Une autre personne nommée doit en décider',
  )

  await hfds.goto(`/cyber/incidents/${id}?onglet=liens`)
  await sansViolation(hfds)
  await hfds.getByRole('region', demande).getByRole('button', { name: 'Approuver' }).click()
  await expect(hfds.getByText('Le déclassement est approuvé')).toBeVisible()
  await expect(hfds.getByRole('region', demande)).toHaveCount(0)
  await contexte.close()
  await page.reload()
  await expect(contenu).toContainText('TLP:AMBER')
})
