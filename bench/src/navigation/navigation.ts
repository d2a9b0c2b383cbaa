import type { Page } from '@playwright/test'
import { cheminDeSection, sectionsDe } from '../lib/adresses.ts'
import type { Atelier } from '../lib/atelier.ts'
import { contexteNeuf, duReseau, releverLeReseau } from '../lib/page.ts'
import { auPlus, nombre, tableau, type Rapport } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { mediane, quantile } from '../lib/statistiques.ts'

const LIMITE_MS = 150
const TOURS = 12

/** S’exécute dans la page : suit un lien comme un clic le ferait, et attend que la page visée soit entière. */
function suivreLeLien(chemin: string): Promise<number> {
  const lien = document.querySelector<HTMLAnchorElement>(`header a[href="${chemin}"]`)
  if (!lien) throw new Error(`L’en-tête n’a pas de lien vers ${chemin}.`)
  const titre = document.querySelector('main h1')
  const { promise, resolve } = Promise.withResolvers<number>()
  const guet = new MutationObserver(() => {
    const nouveau = document.querySelector('main h1')
    const arrivee =
      location.pathname === chemin &&
      nouveau !== null &&
      nouveau !== titre &&
      document.querySelector('main .sssi-attente, main [aria-busy="true"]') === null
    if (!arrivee) return
    guet.disconnect()
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - debut)))
  })
  guet.observe(document, { childList: true, subtree: true, attributes: true })
  const debut = performance.now()
  lien.click()
  return promise
}

async function aller(page: Page, chemin: string): Promise<number> {
  const ms = await page.evaluate(suivreLeLien, chemin)
  await page.waitForLoadState('networkidle')
  return ms
}

/** D’une section à l’autre par la navigation, une fois chacune visitée. */
export async function navigation(atelier: Atelier): Promise<Rapport> {
  const { adresse } = await atelier.portail({ donnees: await atelier.donnees('portail') })
  const jeton = await ouvrirSession(adresse, 'animation-dss')
  const sections = await sectionsDe(adresse)
  const chemins = sections.map((section) => cheminDeSection(section, ''))
  const [premier = '/'] = chemins
  const contexte = await contexteNeuf(await atelier.navigateur(), adresse, jeton)
  const page = await contexte.newPage()
  const reseau = await releverLeReseau(contexte, page)
  await page.goto(adresse + premier, { waitUntil: 'networkidle' })

  const connues = new Set(reseau.requetes.map(({ url }) => url))
  const estUnFichier = (url: string) => !new URL(url).pathname.startsWith('/trpc/')
  const redemandes: string[] = []
  const visiter = async (chemin: string): Promise<number> => {
    reseau.vider()
    const ms = await aller(page, chemin)
    const fichiers = duReseau(reseau.requetes).filter(({ url }) => estUnFichier(url))
    redemandes.push(...fichiers.map(({ url }) => url).filter((url) => connues.has(url)))
    for (const { url } of fichiers) connues.add(url)
    return ms
  }

  const ordre = [...chemins.slice(1), premier]
  const premieres = new Map<string, number>()
  for (const chemin of ordre) premieres.set(chemin, await visiter(chemin))
  const redemandesAuPremierTour = redemandes.length
  const avant = connues.size
  const durees = new Map<string, number[]>(ordre.map((chemin) => [chemin, []]))
  for (let tour = 0; tour < TOURS; tour += 1)
    for (const chemin of ordre) durees.get(chemin)?.push(await visiter(chemin))
  const fichiersAChaud = connues.size - avant + redemandes.length - redemandesAuPremierTour
  await contexte.close()

  const toutes = [...durees.values()].flat()
  const methode = `${ordre.length} sections en rond, ${TOURS} tours après le premier, par les liens de la navigation`
  return {
    titre: 'D’une section à l’autre',
    resultats: [
      auPlus(
        'D’une section à l’autre, fichiers déjà reçus et redemandés',
        redemandes.length,
        0,
        `Requêtes portées par le réseau vers une adresse déjà chargée, premier tour compris (${fichiersAChaud} fichier demandé ensuite) ; ${methode}`,
        '',
        0,
      ),
      auPlus(
        'D’une section à l’autre, durée médiane',
        mediane(toutes),
        LIMITE_MS,
        `Du clic à l’image qui montre la page entière, données comprises ; ${methode}`,
        'ms',
        0,
      ),
    ],
    details: [
      tableau([
        ['Vers', 'Premier passage (ms)', 'Médiane (ms)', 'p95 (ms)'],
        ...ordre.map((chemin) => [
          chemin,
          nombre(premieres.get(chemin) ?? Number.NaN, 0),
          nombre(mediane(durees.get(chemin) ?? []), 0),
          nombre(quantile(durees.get(chemin) ?? [], 0.95), 0),
        ]),
      ]),
      ...new Set(redemandes.map((url) => `Redemandé : ${new URL(url).pathname}`)),
    ].join('\n\n'),
  }
}
