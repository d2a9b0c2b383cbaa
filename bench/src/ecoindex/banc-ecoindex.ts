import type { Browser } from '@playwright/test'
import { cheminDeSection, pagesDuPortail, sectionsDe } from '../lib/adresses.ts'
import type { Atelier } from '../lib/atelier.ts'
import { contexteNeuf, duReseau, octets, releverLeReseau } from '../lib/page.ts'
import { nombre, tableau, type Rapport } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { ecoindex, type Note, type Page } from './ecoindex.ts'

/** Ce que les adresses déclarées ne disent pas : les vues de la liste, les onglets d’une fiche, une recherche faite. */
const VARIANTES = [
  '/pilotage/plan?vue=calendrier',
  '/pilotage/plan?vue=chefs-de-file',
  '/pilotage/plan?vue=axes',
  '/pilotage/plan?taille=40',
  '/recherche?q=donnees',
]
const ONGLETS = ['fiche', 'feuille-de-route', 'indicateurs', 'acteurs', 'alertes', 'journal']
const ACTION = 'A1-001'
const NOTES_VISEES: readonly Note[] = ['A', 'B']
const NOTES_ADMISES: readonly Note[] = [...NOTES_VISEES, 'C']

interface Mesure extends Page {
  readonly chemin: string
  readonly agent: boolean
}

async function mesurer(
  navigateur: Browser,
  adresse: string,
  chemin: string,
  jeton: string | null,
): Promise<Mesure> {
  const contexte = await contexteNeuf(navigateur, adresse, jeton)
  try {
    const page = await contexte.newPage()
    const reseau = await releverLeReseau(contexte, page)
    await page.goto(adresse + chemin, { waitUntil: 'networkidle' })
    await page.locator('main h1').waitFor()
    await page.locator('main .sssi-attente').first().waitFor({ state: 'detached' })
    await page.waitForLoadState('networkidle')
    if (reseau.echecs.length > 0) throw new Error(reseau.echecs.join(' ; '))
    return {
      chemin,
      agent: jeton !== null,
      elements: await page.locator('*').count(),
      requetes: duReseau(reseau.requetes).length,
      kiloOctets: octets(reseau.requetes) / 1024,
    }
  } finally {
    await contexte.close()
  }
}

/** Toutes les pages : celles du portail, celles que déclarent les sections, et leurs vues. */
async function adressesDe(adresse: string): Promise<string[]> {
  const sections = await sectionsDe(adresse)
  const declarees = sections.flatMap((section) =>
    Object.values(section.manifest.pages).map(({ chemin }) => cheminDeSection(section, chemin)),
  )
  return [...pagesDuPortail(), ...declarees, ...VARIANTES]
    .map((chemin) => chemin.replace(':code', ACTION))
    .concat(ONGLETS.map((onglet) => `/pilotage/actions/${ACTION}?onglet=${onglet}`))
}

/** L’EcoIndex de chaque page, première visite et cache vide, pour l’agent qui voit le plus. */
export async function bancEcoindex(atelier: Atelier): Promise<Rapport> {
  const { adresse } = await atelier.portail({ donnees: await atelier.donnees('portail') })
  const jeton = await ouvrirSession(adresse, 'animation-dss')
  const navigateur = await atelier.navigateur()
  const mesures: Mesure[] = []
  for (const chemin of await adressesDe(adresse))
    mesures.push(await mesurer(navigateur, adresse, chemin, jeton))
  for (const chemin of ['/', '/plan', '/plan/axe-1'])
    mesures.push(await mesurer(navigateur, adresse, chemin, null))

  const notees = mesures
    .map((mesure) => ({ ...mesure, ...ecoindex(mesure) }))
    .sort((a, b) => a.score - b.score)
  const [pire] = notees
  const enAouB = notees.filter(({ note }) => NOTES_VISEES.includes(note)).length
  return {
    titre: 'EcoIndex de chaque page',
    resultats: [
      {
        mesure: `EcoIndex de la page la moins sobre, sur ${notees.length}`,
        valeur: pire
          ? `${pire.note} (${nombre(pire.score, 0)}, ${pire.chemin}) ; ${enAouB} en A ou B`
          : 'non mesuré',
        limite: 'aucune sous C',
        tenue: notees.length > 0 && notees.every(({ note }) => NOTES_ADMISES.includes(note)),
        methode:
          'Formule du collectif GreenIT ; première visite, navigateur neuf et cache vide, 1 280 px de large ; tous les éléments du document (dessins SVG compris), toutes les requêtes et tous les octets jusqu’au repos du réseau, pour l’animateur DSS et pour le public',
      },
    ],
    details: tableau([
      ['Page', 'Visiteur', 'Note', 'Score', 'Éléments', 'Requêtes', 'ko'],
      ...notees.map(({ chemin, agent, note, score, elements, requetes, kiloOctets }) => [
        chemin,
        agent ? 'animateur' : 'public',
        note,
        nombre(score, 0),
        String(elements),
        String(requetes),
        nombre(kiloOctets, 0),
      ]),
    ]),
  }
}
