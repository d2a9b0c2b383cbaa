import type { OrganismeCode } from '@sssi/domain'
import { ecrire, lire } from '../lib/api.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { blocDe, choisir, ouvrirLaFiche } from '../lib/fiche.ts'
import { expect, test } from '../lib/test.ts'

interface FicheLue {
  readonly suivi: {
    readonly version: number
    readonly statut: string
    readonly jalons: readonly {
      id: string
      acteur: OrganismeCode
      version: number
      etat: string
      commentaire: string
    }[]
  }
}

const code = 'A1-001'

test('le correspondant rend compte du jalon de son organisme, et de celui-là seul', async ({ page }) => {
  await seConnecter(page, comptes.correspondantCnam)
  await ouvrirLaFiche(page, code, 'feuille-de-route')
  const boutons = page.locator('#contenu').getByRole('button', { name: /^Rendre compte/ })
  await expect(boutons).toHaveCount(1)
  await boutons.click()
  const formulaire = page.getByRole('form', { name: /^Rendre compte/ })
  // Ni le libellé, ni l’acteur, ni l’échéance ne sont à lui.
  await expect(formulaire.getByRole('textbox', { name: /Libellé/ })).toHaveCount(0)
  await choisir(formulaire, 'En cours')
  await formulaire
    .getByRole('textbox', { name: /Commentaire/ })
    .fill('Reprise engagée sur deux départements.')
  await formulaire.getByRole('button', { name: 'Enregistrer le compte rendu' }).click()
  await expect(blocDe(page, /Reprise de l’historique/)).toContainText(
    'Reprise engagée sur deux départements.',
  )
  await expect(page.locator('#contenu').getByRole('button', { name: /Modifier|Ajouter/ })).toHaveCount(0)
})

test('l’API refuse au correspondant ce que l’écran ne lui propose pas', async ({ page }) => {
  await seConnecter(page, comptes.correspondantCnam)
  const avant = await lire<FicheLue>(page, 'steering.action.get', { code })
  const dAutrui = avant.suivi.jalons.find(({ acteur }) => acteur === 'MSA')
  expect(dAutrui).toBeDefined()
  const tentatives: readonly (readonly [string, unknown])[] = [
    [
      'steering.jalon.record',
      {
        id: dAutrui?.id,
        version: dAutrui?.version,
        etat: 'atteint',
        realiseLe: '2026-11-01',
        commentaire: 'Rendu à la place d’un autre.',
      },
    ],
    [
      'steering.action.updateStatut',
      { code, version: avant.suivi.version, statut: 'non_demarree', decisionAbandon: null },
    ],
    ['steering.horizon.propose', { code, annee: 2030, motif: 'Sans en avoir le droit.' }],
    ['steering.action.updateContributeurs', { code, version: avant.suivi.version, contributeurs: [] }],
  ]
  for (const [procedure, entree] of tentatives) {
    // Un objet qu’il ne peut pas toucher n’existe pas pour lui.
    expect([403, 404], procedure).toContain((await ecrire(page, procedure, entree)).statut)
  }
  const apres = await lire<FicheLue>(page, 'steering.action.get', { code })
  expect(apres.suivi.statut).toBe(avant.suivi.statut)
  expect(apres.suivi.jalons.find(({ id }) => id === dAutrui?.id)).toEqual(dAutrui)
})
