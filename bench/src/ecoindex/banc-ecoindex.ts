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

/** Qui ouvre une page : celui qui voit le plus du plan, l’analyste pour ce qui n’est qu’à la chaîne cyber, ou le public. */
type Visiteur = 'animateur' | 'analyste' | 'public'
type Jetons = Readonly<Record<Visiteur, string | null>>

interface Visite {
  readonly chemin: string
  readonly visiteur: Visiteur
}

interface Mesure extends Page, Visite {
  /** Les liens de la page, d’où se tirent les fiches à ouvrir. */
  readonly liens: readonly string[]
}

async function mesurer(
  navigateur: Browser,
  adresse: string,
  { chemin, visiteur }: Visite,
  jetons: Jetons,
): Promise<Mesure> {
  const contexte = await contexteNeuf(navigateur, adresse, jetons[visiteur])
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
      visiteur,
      liens: await page
        .locator('main a[href^="/"]')
        .evaluateAll((ancres) => ancres.map((ancre) => ancre.getAttribute('href') ?? '')),
      elements: await page.locator('*').count(),
      requetes: duReseau(reseau.requetes).length,
      kiloOctets: octets(reseau.requetes) / 1024,
    }
  } finally {
    await contexte.close()
  }
}

/** Les pages à ouvrir : celles du portail, celles que déclarent les sections, et leurs vues. */
async function visitesDe(adresse: string): Promise<Visite[]> {
  const sections = await sectionsDe(adresse)
  const declarees = sections.flatMap((section) => {
    const pages = Object.values(section.manifest.pages)
    const reservee = pages.some(({ permission }) => permission !== null && permission !== 'suivi.lire')
    return pages.map(({ chemin }): Visite => ({
      chemin: cheminDeSection(section, chemin).replace(':code', ACTION),
      visiteur: reservee ? 'analyste' : 'animateur',
    }))
  })
  const connues = [
    ...pagesDuPortail(),
    ...VARIANTES,
    ...ONGLETS.map((onglet) => `/pilotage/actions/${ACTION}?onglet=${onglet}`),
  ].map((chemin): Visite => ({ chemin, visiteur: 'animateur' }))
  const publiques = ['/', '/plan', '/plan/axe-1'].map((chemin): Visite => ({ chemin, visiteur: 'public' }))
  return [...connues, ...declarees, ...publiques]
}

const varie = ({ chemin }: Visite) => chemin.includes('/:')

/** La première page dont un segment varie que ces pages donnent à ouvrir, telle que son lecteur y arrive. */
function premiereFiche({ chemin }: Visite, ouvertes: readonly Mesure[]): Visite {
  const forme = new RegExp(`^${chemin.replaceAll(/:[a-z]+/g, '[^/?#]+')}$`)
  const fixes = new Set(ouvertes.map((page) => page.chemin))
  for (const { visiteur, liens } of ouvertes) {
    const lien = liens.find((un) => forme.test(un) && !fixes.has(un))
    if (lien !== undefined) return { chemin: lien, visiteur }
  }
  throw new Error(`Aucune page ouverte ne mène à ${chemin}.`)
}

/** Les onglets d’une fiche : une autre fiche peut n’être liée que dans l’un d’eux. */
function vuesDe({ chemin, visiteur, liens }: Mesure): Visite[] {
  const vues = new Set(liens.filter((lien) => lien.startsWith(`${chemin}?`)))
  return [...vues].map((vue) => ({ chemin: vue, visiteur }))
}

/** Ouvre chaque page, les fiches et leurs onglets après les listes qui y mènent. */
async function toutMesurer(navigateur: Browser, adresse: string, jetons: Jetons): Promise<Mesure[]> {
  const visites = await visitesDe(adresse)
  const mesures: Mesure[] = []
  for (const visite of visites.filter((une) => !varie(une)))
    mesures.push(await mesurer(navigateur, adresse, visite, jetons))
  for (const visite of visites.filter(varie)) {
    const fiche = await mesurer(navigateur, adresse, premiereFiche(visite, mesures), jetons)
    mesures.push(fiche)
    for (const vue of vuesDe(fiche)) mesures.push(await mesurer(navigateur, adresse, vue, jetons))
  }
  return mesures
}

/** L’EcoIndex de chaque page, première visite et cache vide, pour l’agent qui voit le plus. */
export async function bancEcoindex(atelier: Atelier): Promise<Rapport> {
  const { adresse } = await atelier.portail({ donnees: await atelier.donnees('portail') })
  const jetons: Jetons = {
    animateur: await ouvrirSession(adresse, 'animation-dss'),
    analyste: await ouvrirSession(adresse, 'analyste-cert'),
    public: null,
  }
  const mesures = await toutMesurer(await atelier.navigateur(), adresse, jetons)

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
          'Formule du collectif GreenIT ; première visite, navigateur neuf et cache vide, 1 280 px de large ; tous les éléments du document (dessins SVG compris), toutes les requêtes et tous les octets jusqu’au repos du réseau, pour l’animateur DSS, l’analyste du CERT dans sa section, et le public',
      },
    ],
    details: tableau([
      ['Page', 'Visiteur', 'Note', 'Score', 'Éléments', 'Requêtes', 'ko'],
      ...notees.map(({ chemin, visiteur, note, score, elements, requetes, kiloOctets }) => [
        chemin,
        visiteur,
        note,
        nombre(score, 0),
        String(elements),
        String(requetes),
        nombre(kiloOctets, 0),
      ]),
    ]),
  }
}
