import type { Atelier } from '../lib/atelier.ts'
import { creerClient, resultat, type Client } from '../lib/client.ts'
import { auPlus, nombre, tableau, type Rapport } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { mediane, quantile } from '../lib/statistiques.ts'

const LIMITE_MS = 50
const PUBLICATIONS = 150
const CHAUFFE = 20

/** Dix chefs de projet de la démonstration, chacun sur une action que son organisme mène. */
const redacteurs = [
  ['chef-de-projet-dss', 'A1-011'],
  ['chef-de-projet-cnam', 'A1-007'],
  ['chef-de-projet-cnav', 'A1-001'],
  ['chef-de-projet-cnaf', 'A1-022'],
  ['chef-de-projet-acoss', 'A1-006'],
  ['chef-de-projet-msa', 'A1-004'],
  ['chef-de-projet-ucanss', 'A4-001'],
  ['chef-de-projet-gip-mds', 'A1-014'],
  ['chef-de-projet-hfds', 'A5-023'],
  ['chef-de-projet-cnav', 'A1-002'],
] as const

interface Redacteur {
  readonly client: Client
  readonly code: string
}

interface Bilan {
  readonly durees: number[]
  publiees: number
  conflits: number
}

const meteos = ['objectifs_securises', 'objectifs_atteignables', 'appuis_necessaires'] as const

const synthese = (code: string, tour: number) =>
  `Point n° ${tour} sur l’action ${code} : le lot en cours avance selon le calendrier partagé avec les contributeurs ; deux livrables sur cinq sont remis, la recette du troisième est engagée et la prochaine décision est attendue au Copil.`

async function versionDe({ client, code }: Redacteur): Promise<number> {
  return resultat<{ suivi: { version: number } }>(await client.lire('steering.action.get', { code })).suivi
    .version
}

/** Publie à la suite, en reprenant après un conflit la version que le refus donne, comme le fait le portail. */
async function rediger(redacteur: Redacteur, tours: number, bilan: Bilan): Promise<void> {
  const { client, code } = redacteur
  let version = await versionDe(redacteur)
  for (let tour = 0; tour < tours; tour += 1) {
    const reponse = await client.changer('steering.action.updateMeteo', {
      code,
      version,
      meteo: meteos[tour % meteos.length],
      synthese: synthese(code, tour),
    })
    bilan.durees.push(reponse.ms)
    if (reponse.statut === 409) {
      bilan.conflits += 1
      const refus = JSON.parse(reponse.corps) as {
        error: { data: { conflit: { courant: { version: number } } } }
      }
      version = refus.error.data.conflit.courant.version
    } else {
      bilan.publiees += 1
      version = resultat<{ version: number }>(reponse).version
    }
  }
}

async function ensemble(equipe: readonly Redacteur[], tours: number): Promise<Bilan> {
  const bilan: Bilan = { durees: [], publiees: 0, conflits: 0 }
  await Promise.all(equipe.map((redacteur) => rediger(redacteur, tours, bilan)))
  return bilan
}

/** Ce que le journal a retenu d’une action depuis l’entrée `apres`. */
async function inscrites({ client, code }: Redacteur, depuis: number): Promise<number> {
  let total = 0
  let avant: number | null = null
  do {
    const page: { entrees: { id: number }[]; suivant: number | null } = resultat(
      await client.lire('steering.journal.list', { code, avant, limite: 100 }),
    )
    const nouvelles = page.entrees.filter(({ id }) => id > depuis)
    total += nouvelles.length
    avant = nouvelles.length < page.entrees.length ? null : page.suivant
  } while (avant !== null)
  return total
}

async function derniereEntree({ client, code }: Redacteur): Promise<number> {
  const { entrees } = resultat<{ entrees: { id: number }[] }>(
    await client.lire('steering.journal.list', { code, avant: null, limite: 1 }),
  )
  return entrees[0]?.id ?? 0
}

/** Dix rédacteurs publient en même temps météo et synthèse ; chaque publication s’inscrit au journal. */
export async function ecriture(atelier: Atelier): Promise<Rapport> {
  const { adresse } = await atelier.portail({ donnees: await atelier.donnees('portail') })
  const equipe: Redacteur[] = []
  for (const [compte, code] of redacteurs)
    equipe.push({ client: creerClient(adresse, await ouvrirSession(adresse, compte)), code })
  const ensembleSur = equipe.filter(({ code }) => code === 'A1-001')
  const memeAction: Redacteur[] = []
  for (let i = 0; i < redacteurs.length; i += 1)
    memeAction.push({
      client: creerClient(adresse, await ouvrirSession(adresse, 'chef-de-projet-cnav')),
      code: 'A1-001',
    })
  atelier.rendre(async () => [...equipe, ...memeAction].forEach(({ client }) => client.fermer()))

  const resultats = []
  const lignes: string[][] = []
  for (const [nom, redige, actions] of [
    ['dix actions', equipe, equipe],
    ['une même action', memeAction, ensembleSur],
  ] as const) {
    await ensemble(redige, CHAUFFE)
    const reperes = await Promise.all(actions.map(derniereEntree))
    const bilan = await ensemble(redige, PUBLICATIONS)
    const traces = await Promise.all(actions.map((action, i) => inscrites(action, reperes[i] ?? 0)))
    const auJournal = traces.reduce((somme, n) => somme + n, 0)
    if (auJournal !== bilan.publiees)
      throw new Error(`${bilan.publiees} publications acceptées, ${auJournal} inscrites au journal.`)
    const p99 = quantile(bilan.durees, 0.99)
    lignes.push([
      nom,
      nombre(mediane(bilan.durees), 1),
      nombre(p99, 1),
      nombre(Math.max(...bilan.durees), 1),
      String(bilan.publiees),
      String(bilan.conflits),
    ])
    resultats.push(
      auPlus(
        `Météo publiée et inscrite au journal, dix rédacteurs sur ${nom} : p99`,
        p99,
        LIMITE_MS,
        `Par tRPC et HTTP, PGlite sur disque ; 10 sessions à la fois, ${PUBLICATIONS} publications chacune après ${CHAUFFE} de chauffe, conflits compris ; le journal est recompté après`,
        'ms',
        1,
      ),
    )
  }
  return {
    titre: 'Publication d’une météo',
    resultats,
    details: tableau([
      ['Dix rédacteurs sur', 'Médiane (ms)', 'p99 (ms)', 'Maximum (ms)', 'Publiées', 'Conflits'],
      ...lignes,
    ]),
  }
}
