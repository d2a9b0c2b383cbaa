import type { Browser } from '@playwright/test'
import type { Atelier } from '../lib/atelier.ts'
import { contexteNeuf, octets, releverLeReseau } from '../lib/page.ts'
import { ouvrirPortail, type Portail } from '../lib/portail.ts'
import { auPlus, nombre, tableau, type Rapport } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { enAlternance, mediane } from '../lib/statistiques.ts'
import { construireLeJumeau } from './jumeau.ts'

const LIMITE = 1.05
const CHEMIN = '/pilotage/plan'

/** Une liaison de bureau ordinaire : les allers-retours y comptent, ce que la boucle locale cacherait. */
const LIAISON = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 625_000 }

interface Reglage {
  readonly nom: string
  readonly liaison: typeof LIAISON | null
  readonly tours: number
}

const reglages: readonly Reglage[] = [
  { nom: 'sur la machine', liaison: null, tours: 15 },
  { nom: 'par une liaison à 10 Mbit/s et 40 ms', liaison: LIAISON, tours: 7 },
]

interface Chargement {
  readonly octets: number
  readonly requetes: number
  readonly utilisable: number
}

interface Concurrent {
  readonly portail: Portail
  readonly jeton: string
}

/** S’exécute dans la page : note l’instant où la première ligne du tableau est peinte, visible et cliquable. */
function guetterLaPremiereLigne(): void {
  const utilisable = () => {
    const lien = document.querySelector('main table tbody a[href^="/pilotage/actions/"]')
    return (
      lien !== null &&
      lien.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      lien.closest('[inert], [aria-busy="true"], [aria-disabled="true"]') === null
    )
  }
  const guet = new MutationObserver(() => {
    if (!utilisable()) return
    guet.disconnect()
    // Après la prochaine image : elle est alors à l’écran.
    requestAnimationFrame(() => setTimeout(() => performance.mark('utilisable')))
  })
  guet.observe(document, { childList: true, subtree: true, attributes: true })
}

async function charger(
  navigateur: Browser,
  { portail, jeton }: Concurrent,
  { liaison }: Reglage,
): Promise<Chargement> {
  const contexte = await contexteNeuf(navigateur, portail.adresse, jeton)
  try {
    const page = await contexte.newPage()
    const reseau = await releverLeReseau(contexte, page)
    if (liaison) {
      const session = await contexte.newCDPSession(page)
      await session.send('Network.emulateNetworkConditions', liaison)
    }
    await page.addInitScript(guetterLaPremiereLigne)
    await page.goto(portail.adresse + CHEMIN, { waitUntil: 'commit' })
    const marque = await page.waitForFunction(
      () => performance.getEntriesByName('utilisable')[0]?.startTime ?? null,
    )
    await page.waitForLoadState('networkidle')
    if (reseau.echecs.length > 0) throw new Error(reseau.echecs.join(' ; '))
    return {
      utilisable: Number(await marque.jsonValue()),
      octets: octets(reseau.requetes),
      requetes: reseau.requetes.length,
    }
  } finally {
    await contexte.close()
  }
}

const medianeDe = (series: readonly Chargement[], cle: keyof Chargement) =>
  mediane(series.map((chargement) => chargement[cle]))

/**
 * Le jumeau n’a pas de section à composer : il les porte déjà, et sa page n’annonce que ses propres fichiers. Ses données ne sont
 * donc pas celles du modèle, qui ont les sections à leur registre ; comme elles, un premier portail les a créées puis fermées.
 */
async function ouvrirLeJumeau(atelier: Atelier, shell: string): Promise<Portail> {
  const donnees = await atelier.dossier('donnees-du-jumeau')
  const reglages = { donnees, shell, sections: await atelier.dossier('aucune-section') }
  const premier = await ouvrirPortail(reglages)
  await premier.arreter()
  return atelier.portail(reglages)
}

/** La liste du plan ouverte à froid : portail fédéré contre les mêmes sources construites en une fois. */
export async function chargement(atelier: Atelier): Promise<Rapport> {
  const shell = await construireLeJumeau(await atelier.dossier('jumeau'))
  const federe = await atelier.portail({ donnees: await atelier.donnees('federe') })
  const jumeau = await ouvrirLeJumeau(atelier, shell)
  const ouvrir = async (portail: Portail): Promise<Concurrent> => ({
    portail,
    jeton: await ouvrirSession(portail.adresse, 'animation-dss'),
  })
  const concurrents = { federe: await ouvrir(federe), jumeau: await ouvrir(jumeau) }
  const navigateur = await atelier.navigateur()

  const resultats = []
  const lignes: string[][] = []
  for (const reglage of reglages) {
    const series = await enAlternance(
      reglage.tours,
      2,
      () => charger(navigateur, concurrents.federe, reglage),
      () => charger(navigateur, concurrents.jumeau, reglage),
    )
    const rapport = (cle: keyof Chargement) => medianeDe(series.a, cle) / medianeDe(series.b, cle)
    const methode = `Navigateur neuf et cache vide à chaque fois, session ouverte ; ${reglage.tours} chargements de chaque en alternance, médianes`
    if (reglage.liaison === null)
      resultats.push(
        auPlus(
          `Chargement à froid de ${CHEMIN}, octets : fédéré / construit en une fois`,
          rapport('octets'),
          LIMITE,
          `Tout ce que le réseau porte jusqu’au repos, en-têtes compris. ${methode}`,
        ),
      )
    resultats.push(
      auPlus(
        `Chargement à froid de ${CHEMIN}, tableau utilisable, ${reglage.nom} : fédéré / construit en une fois`,
        rapport('utilisable'),
        LIMITE,
        `Jusqu’à l’image qui montre le lien, actif, de la première ligne. ${methode}`,
      ),
    )
    for (const [nom, serie] of [
      ['fédéré', series.a],
      ['en une fois', series.b],
    ] as const)
      lignes.push([
        nom,
        reglage.nom,
        nombre(medianeDe(serie, 'octets') / 1024, 1),
        nombre(medianeDe(serie, 'requetes'), 0),
        nombre(medianeDe(serie, 'utilisable'), 0),
      ])
  }
  return {
    titre: `Chargement à froid de ${CHEMIN}`,
    resultats,
    details: tableau([['Construction', 'Réseau', 'ko', 'Requêtes', 'Utilisable (ms)'], ...lignes]),
  }
}
