import { filtreVide } from '@sssi/domain'
import autocannon from 'autocannon'
import type { Atelier } from '../lib/atelier.ts'
import { sectionsDe } from '../lib/adresses.ts'
import { cheminDe } from '../lib/client.ts'
import { auMoins, auPlus, nombre, tableau, type Rapport } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { mediane } from '../lib/statistiques.ts'
import { tirer } from './canari.ts'
import { creerEquipe, type Equipe } from './equipe.ts'

const SECTION = 'cyber'
const PUBLICATIONS = 5
const RETOURS = 5
const MOUVEMENTS = 20
const PAR_SECONDE = 200
const SECONDES = 20

const versionServie = async (adresse: string) =>
  (await sectionsDe(adresse)).find(({ id }) => id === SECTION)?.version

interface Versions {
  readonly ancienne: string
  readonly nouvelle: string
}

/** Publie et active des versions de la même construction, par la commande qu’une équipe lance ; rend leurs durées, en ms. */
async function publier(equipe: Equipe, versions: readonly string[]): Promise<number[]> {
  const durees: number[] = []
  for (const version of versions)
    durees.push(
      await equipe.lancer(
        'publish',
        SECTION,
        '--sans-construire',
        '--activer',
        '--version',
        version,
        '--json',
      ),
    )
  return durees
}

/** Le temps d’un retour arrière, de la commande à la première page qui le montre. Finit sur l’ancienne version. */
async function revenir(equipe: Equipe, adresse: string, { ancienne, nouvelle }: Versions): Promise<number[]> {
  const durees: number[] = []
  for (let tour = 0; tour < RETOURS; tour += 1) {
    if ((await versionServie(adresse)) !== nouvelle) await equipe.faire('activate', SECTION, nouvelle)
    const debut = performance.now()
    await equipe.faire('rollback', SECTION, ancienne)
    if ((await versionServie(adresse)) !== ancienne)
      throw new Error(`La page servie après le retour ne montre pas ${ancienne}.`)
    durees.push(performance.now() - debut)
  }
  return durees
}

interface Charge {
  readonly requetes: number
  /** Par seconde, sur toute la durée du tir. */
  readonly debit: number
  readonly echecs: number
  readonly p99: number
}

/** Deux cents requêtes par seconde, sur tout ce qu’un onglet demande, pendant vingt activations et retours. */
async function bouger(equipe: Equipe, adresse: string, { ancienne, nouvelle }: Versions): Promise<Charge> {
  const jeton = await ouvrirSession(adresse, 'animation-dss')
  const liste = cheminDe('steering.action.list', {
    filtre: filtreVide,
    tri: 'code',
    ordre: 'asc',
    page: 1,
    taille: 50,
  })
  const entrees = (await sectionsDe(adresse)).map(
    ({ id, version }) => `/sections/${id}/${version}/remoteEntry.js`,
  )
  const headers = { cookie: `sssi=${jeton}`, accept: 'text/html, */*' }
  const tir = autocannon({
    url: adresse,
    connections: 10,
    overallRate: PAR_SECONDE,
    duration: SECONDES,
    requests: ['/pilotage/plan', liste, '/cyber', '/sections/discovery.json', ...entrees].map((path) => ({
      method: 'GET',
      path,
      headers,
    })),
  })
  const pas = ((SECONDES - 2) * 1000) / MOUVEMENTS
  for (let rang = 0; rang < MOUVEMENTS; rang += 1) {
    const debut = performance.now()
    await (rang % 2 === 0
      ? equipe.faire('activate', SECTION, nouvelle)
      : equipe.faire('rollback', SECTION, ancienne))
    await new Promise((suite) => setTimeout(suite, Math.max(0, pas - (performance.now() - debut))))
  }
  const { requests, errors, timeouts, non2xx, latency, duration } = await tir
  return {
    requetes: requests.total,
    debit: requests.total / duration,
    echecs: errors + timeouts + non2xx,
    p99: latency.p99,
  }
}

/** Ce qu’il en coûte à une équipe de livrer, et aux agents qu’elle livre. */
export async function deploiement(atelier: Atelier): Promise<Rapport> {
  const donnees = await atelier.donnees('portail')
  const { adresse } = await atelier.portail({ donnees })
  const equipe = creerEquipe(SECTION, adresse, donnees)
  const versions = Array.from({ length: PUBLICATIONS }, (_, rang) => `9.${rang}.0`)
  const publications = await publier(equipe, versions)
  const deux = { ancienne: '9.3.0', nouvelle: '9.4.0' }
  const retours = await revenir(equipe, adresse, deux)
  const charge = await bouger(equipe, adresse, deux)
  const tirage = tirer()
  const secondes = (ms: number) => ms / 1000
  return {
    titre: 'Déployer une section',
    resultats: [
      auPlus(
        'Publier et activer une section construite, la plus longue',
        secondes(Math.max(...publications)),
        5,
        `Par la commande de l’équipe, dans son propre processus, de son lancement à sa fin : démarrage de Node, description, signature, envoi, vérifications, activation ; sans la construction ; ${PUBLICATIONS} versions de suite`,
        's',
      ),
      auPlus(
        'Retour arrière, de la commande à la page qui le montre, le plus long',
        secondes(Math.max(...retours)),
        1,
        `Commande signée, puis première page demandée après elle ; ${RETOURS} retours`,
        's',
      ),
      auPlus(
        `Requêtes en échec pendant ${MOUVEMENTS} activations et retours`,
        charge.echecs,
        0,
        `${nombre(charge.requetes, 0)} requêtes, ${PAR_SECONDE} par seconde sur 10 connexions : pages, liste du plan, découverte, entrées de sections d’anciennes versions ; p99 de ${charge.p99} ms`,
        '',
        0,
      ),
      auMoins(
        'Débit tenu pendant ce temps, sur celui demandé',
        charge.debit / PAR_SECONDE,
        0.99,
        `${nombre(charge.debit, 1)} réponses par seconde pour ${PAR_SECONDE} demandées : un portail qui ralentirait n’échouerait pas, il en servirait moins`,
      ),
      auPlus(
        'Canari : écart entre la part demandée et la part servie',
        tirage.ecart,
        0.3,
        `En points, le plus grand de 1 à 99 %, sur ${nombre(tirage.agents, 0)} agents inventés ; ${tirage.aZero} agent à 0 %, ${nombre(tirage.aCent, 0)} à 100 %`,
        'point',
      ),
      auPlus(
        'Canari : agents sortis quand la part grandit',
        tirage.sortis,
        0,
        'De 1 à 99 % en sept pas, mêmes agents',
        '',
        0,
      ),
      auPlus(
        'Canari : corrélation entre deux sections',
        tirage.correlation,
        0.01,
        'En valeur absolue, la plus grande des dix paires de sections, à 50 %',
        '',
        4,
      ),
    ],
    details: tableau([
      ['Épreuve', 'Médiane (ms)', 'Maximum (ms)'],
      ['Publier et activer', nombre(mediane(publications), 0), nombre(Math.max(...publications), 0)],
      ['Revenir en arrière', nombre(mediane(retours), 0), nombre(Math.max(...retours), 0)],
    ]),
  }
}
