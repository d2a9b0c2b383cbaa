import type { Page } from '@playwright/test'
import { comptes, seConnecter } from '../lib/connexion.ts'
import { expect, test } from '../lib/test.ts'
import { fautes, frapper, sansReponse } from './fautes.ts'
import { phraseDuCas, salves, type Cas } from './salves.ts'
import { sections } from '../lib/sections-construites.ts'
import {
  feuillesAppliquees,
  laisserPasserLeDelai,
  portailDebout,
  reessayerRepare,
  seulesEnPanne,
} from './tableau-de-bord.ts'

test.describe.configure({ mode: 'parallel' })

// Ces parcours provoquent des erreurs : c’est ce qu’on éprouve.
test.afterEach(({ erreursDuNavigateur }) => {
  erreursDuNavigateur.length = 0
})

const stylees = sections.filter(({ aDesFeuilles }) => aDesFeuilles)

/** Le tableau de bord, où toutes les sections paraissent : on y voit d’un coup lesquelles manquent. */
async function ouvrirLeTableauDeBord(page: Page): Promise<void> {
  await page.goto('/tableau-de-bord', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toContainText('tableau de bord')
}

async function tirer(page: Page, salve: readonly Cas[]): Promise<void> {
  const frappes = await Promise.all(
    salve.map(async ({ section, fichiers, faute }) => ({
      faute,
      section,
      cesser: await frapper(page, section[fichiers], faute),
    })),
  )
  const durables = frappes.filter(({ faute }) => !faute.passagere)
  await ouvrirLeTableauDeBord(page)
  const muettes = frappes.filter(({ faute }) => faute === sansReponse)
  if (muettes.length > 0)
    await laisserPasserLeDelai(
      page,
      muettes.map(({ section }) => section),
    )
  await seulesEnPanne(page, {
    enPanne: durables.map(({ section }) => section),
    // Une faute passagère peut se réparer d’elle-même avant qu’on ne la voie.
    incertaines: frappes.filter(({ faute }) => faute.passagere).map(({ section }) => section),
  })
  await portailDebout(page)
  await Promise.all(durables.map(({ cesser }) => cesser()))
  await reessayerRepare(page)
  await portailDebout(page)
  for (const section of stylees) expect(await feuillesAppliquees(page, section)).toBeGreaterThan(0)
  await page.unrouteAll()
}

const SALVES_PAR_TEST = 3

function lot(
  titre: string,
  toutes: readonly (readonly Cas[])[],
  preparer: (page: Page) => Promise<void>,
): void {
  for (let debut = 0; debut < toutes.length; debut += SALVES_PAR_TEST) {
    const tirees = toutes.slice(debut, debut + SALVES_PAR_TEST)
    test(`${titre} (salves ${debut + 1} à ${debut + tirees.length})`, async ({ page }) => {
      await preparer(page)
      await seConnecter(page, comptes.direction)
      for (const salve of tirees)
        await test.step(salve.map(phraseDuCas).join(' ; '), () => tirer(page, salve))
    })
  }
}

lot(
  'des sections en panne ne gênent ni le portail ni les autres, et un nouvel essai les répare',
  salves(fautes),
  async () => {},
)

// Le délai du portail est celui des agents : c’est l’horloge de la page qui avance.
lot(
  'des sections sans réponse ne gênent ni le portail ni les autres, et un nouvel essai les répare',
  salves([sansReponse]),
  (page) => page.clock.install(),
)

test('toutes les sections sans réponse : au bout de cinq vraies secondes, on peut réessayer', async ({
  page,
}) => {
  await seConnecter(page, comptes.direction, '/accessibilite')
  const cesser = await Promise.all(sections.map(({ morceaux }) => frapper(page, morceaux, sansReponse)))
  await ouvrirLeTableauDeBord(page)
  await portailDebout(page)
  await seulesEnPanne(page, { enPanne: sections })
  await Promise.all(cesser.map((cessation) => cessation()))
  await reessayerRepare(page)
  await portailDebout(page)
})
