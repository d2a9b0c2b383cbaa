import { sansViolation } from '../lib/axe.ts'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { refusAttendu } from '../lib/refus.ts'
import { expect, test } from '../lib/test.ts'

const INCONNU = '01890000-0000-7000-8000-000000000000'

/** Les fiches de la section, leur nom, et la liste où l’on continue, avec son titre quand il en dit plus. */
const fiches: readonly (readonly [adresse: string, nom: string, liste: string, titre?: string])[] = [
  ['/cyber/veille/avis/', 'Avis', 'Veille'],
  ['/cyber/bulletins/', 'Bulletin', 'Bulletins'],
  ['/cyber/alertes/', 'Alerte', 'Alertes'],
  ['/cyber/incidents/', 'Incident', 'Incidents'],
  ['/cyber/normes/', 'Référentiel', 'Normes', 'Normes communes'],
  ['/cyber/sensibilisation/', 'Campagne', 'Sensibilisation'],
]

for (const [adresse, nom, liste, titre = liste] of fiches) {
  test(`une adresse de fiche qui ne mène à rien le dit, et ramène à la liste : ${nom}`, async ({
    page,
    erreursDuNavigateur,
  }) => {
    await seConnecter(page, comptes.analysteDuCert)
    // Mal recopiée, puis bien formée mais inconnue : pour qui lit, c’est la même chose.
    for (const id of ['abc', INCONNU]) {
      await page.goto(adresse + id)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${nom} introuvable`)
    }
    await sansViolation(page)
    await page.getByRole('link', { name: `Aller à « ${liste} »` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titre)
    // Une page suivie en direct relit ce qu’elle montre dès que le direct s’ouvre : le refus peut venir deux fois.
    await refusAttendu(erreursDuNavigateur, [400, 404])
  })
}
