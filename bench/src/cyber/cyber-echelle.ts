import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Client as ClientPg } from 'pg'
import { lancerPostgresql } from '../echelle/postgresql.ts'
import type { Question } from '../echelle/questions.ts'
import type { Atelier } from '../lib/atelier.ts'
import { creerClient, resultat, type Client } from '../lib/client.ts'
import type { Portail } from '../lib/portail.ts'
import { auPlus, nombre, tableau, type Rapport, type Resultat } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { enAlternance, mediane, quantile } from '../lib/statistiques.ts'
import { classerUnAvis, ecrireUnBrouillon, type Changement } from './changements.ts'
import {
  bulletinsCherches,
  bulletinsFiltres,
  bulletinsFiltresEtCherches,
  bulletinsSansReponse,
  listesDeBulletins,
  reponsesManquantes,
} from './questions-de-bulletins.ts'
import {
  avisCherches,
  avisFiltres,
  avisFiltresEtCherches,
  listesDAvis,
  recherchesDuPortail,
} from './questions-d-avis.ts'

const LIMITE = 1.5
const CHAUFFE = 40
const QUESTIONS = 120
const PETIT = 1_000
const GRAND = 100_000

interface Epreuve {
  readonly nom: string
  readonly poser: (combien: number) => readonly Question[]
  readonly comment: string
  /** Fait avant chaque question, et hors de sa mesure. */
  readonly apres?: Changement
}

/** Chaque objet de la section ajoute ici ses épreuves, et plus bas le script qui remplit ses tables. */
const epreuves: readonly Epreuve[] = [
  { nom: 'liste d’avis', poser: listesDAvis, comment: 'sans filtre, tri tiré au sort' },
  {
    nom: 'liste d’avis filtrée',
    poser: avisFiltres,
    comment: 'un ou deux filtres et un tri tirés au sort',
  },
  {
    nom: 'liste d’avis filtrée, après un changement',
    poser: avisFiltres,
    comment: 'de même, un avis classé autrement avant chaque question',
    apres: classerUnAvis,
  },
  {
    nom: 'liste d’avis, mots cherchés',
    poser: avisCherches,
    comment: 'un ou deux mots et un tri tirés au sort',
  },
  {
    nom: 'liste d’avis, mots et filtres',
    poser: avisFiltresEtCherches,
    comment: 'un ou deux mots, un ou deux filtres et un tri tirés au sort',
  },
  {
    nom: 'recherche du portail',
    poser: recherchesDuPortail,
    comment: 'un mot, ou une CVE une fois sur trois',
  },
  { nom: 'liste de bulletins', poser: listesDeBulletins, comment: 'sans filtre' },
  { nom: 'liste de bulletins filtrée', poser: bulletinsFiltres, comment: 'un filtre tiré au sort' },
  {
    nom: 'liste de bulletins filtrée, après un changement',
    poser: bulletinsFiltres,
    comment: 'de même, un brouillon écrit avant chaque question',
    apres: ecrireUnBrouillon,
  },
  {
    nom: 'bulletins sans réponse',
    poser: bulletinsSansReponse,
    comment: 'd’un organisme tiré au sort, à qui il en manque ou non',
  },
  { nom: 'liste de bulletins, mots cherchés', poser: bulletinsCherches, comment: 'un mot, fréquent ou rare' },
  {
    nom: 'liste de bulletins, mots et filtres',
    poser: bulletinsFiltresEtCherches,
    comment: 'un mot et un filtre tirés au sort',
  },
  { nom: 'réponses manquantes', poser: reponsesManquantes, comment: 'la page « Qui a répondu »' },
]

const scripts = ['generer-avis.sql', 'generer-bulletins.sql'].map((nom) =>
  readFileSync(new URL(nom, import.meta.url), 'utf8'),
)
const scriptPour = (combien: number) =>
  scripts.join('\n').replaceAll(/\{(?:avis|bulletins)\}/g, String(combien))

/** Les deux portails, tels que l’un des lecteurs les ouvre. */
interface Ouverts {
  readonly lecteur: string
  readonly petit: Client
  readonly grand: Client
}

interface Serie {
  readonly lecteur: string
  readonly petit: readonly number[]
  readonly grand: readonly number[]
  readonly rapport: number
}

async function mesurerPour(
  { lecteur, petit, grand }: Ouverts,
  { nom, poser, apres }: Epreuve,
  analyste: Ouverts,
): Promise<Serie> {
  const questions = poser(QUESTIONS + CHAUFFE)
  const repondre = (client: Client, quiChange: Client) => async (tour: number) => {
    await apres?.(quiChange, tour)
    const question = questions[tour + CHAUFFE]
    if (!question) throw new Error(`Il manque une question à « ${nom} ».`)
    const reponse = await client.lire(question.procedure, question.entree)
    resultat(reponse)
    return reponse.ms
  }
  const { a, b } = await enAlternance(
    QUESTIONS,
    CHAUFFE,
    repondre(petit, analyste.petit),
    repondre(grand, analyste.grand),
  )
  // La même question, posée aux deux à la suite : ce que la machine fait d’autre à cet instant les gêne autant.
  const rapport = mediane(b.map((ms, tour) => ms / (a[tour] ?? Number.NaN)))
  return { lecteur, petit: a, grand: b, rapport }
}

interface Mesure {
  readonly resultat: Resultat
  readonly lignes: readonly string[][]
}

function presenter({ nom, comment }: Epreuve, series: readonly Serie[], moteur: string): Mesure {
  return {
    resultat: auPlus(
      `Cyber, ${nombre(GRAND, 0)} documents, ${nom} (${moteur}) : grand / petit`,
      Math.max(...series.map(({ rapport }) => rapport)),
      LIMITE,
      `Par tRPC et HTTP, une question à la fois, posée tour à tour à deux portails de ${nombre(PETIT, 0)} et ${nombre(GRAND, 0)} avis et autant de bulletins ; ${comment} ; médiane des rapports de ${QUESTIONS} questions, une à une, après ${CHAUFFE} de chauffe, pour l’analyste du CERT puis pour un RSSI : la plus grande des deux`,
    ),
    lignes: series.map(({ lecteur, petit, grand, rapport }) => [
      moteur,
      nom,
      lecteur,
      nombre(mediane(petit)),
      nombre(mediane(grand)),
      nombre(quantile(petit, 0.95)),
      nombre(quantile(grand, 0.95)),
      nombre(rapport),
    ]),
  }
}

/** La première lecture de chaque genre, qui charge tout en mémoire. */
async function premieresLectures({ grand }: Ouverts, moteur: string): Promise<string> {
  const durees: string[] = []
  for (const [genre, poser] of [
    ['avis', listesDAvis],
    ['bulletins', listesDeBulletins],
  ] as const) {
    const [question] = poser(1)
    if (!question) throw new Error('Il manque une première question.')
    const reponse = await grand.lire(question.procedure, question.entree)
    resultat(reponse)
    durees.push(`${nombre(reponse.ms / 1_000, 1)} s pour les ${genre}`)
  }
  return `${moteur}, première lecture du grand portail après son démarrage : ${durees.join(', ')}.`
}

async function comparer(moteur: string, ouvrir: (nom: string, combien: number) => Promise<Portail>) {
  const petit = await ouvrir('petit', PETIT)
  const grand = await ouvrir('grand', GRAND)
  const clientDe = async ({ adresse }: Portail, compte: string) =>
    creerClient(adresse, await ouvrirSession(adresse, compte))
  const ouvrirPour = async (lecteur: string, compte: string): Promise<Ouverts> => ({
    lecteur,
    petit: await clientDe(petit, compte),
    grand: await clientDe(grand, compte),
  })
  // L’un lit presque tout, l’autre ce qui est adressé à son organisme.
  const analyste = await ouvrirPour('analyste', 'analyste-cert')
  const rssi = await ouvrirPour('RSSI', 'rssi-cnav')
  const premieres = await premieresLectures(analyste, moteur)
  const mesures: Mesure[] = []
  for (const epreuve of epreuves) {
    const series: Serie[] = []
    for (const ouverts of [analyste, rssi]) series.push(await mesurerPour(ouverts, epreuve, analyste))
    mesures.push(presenter(epreuve, series, moteur))
  }
  for (const ouverts of [analyste, rssi]) {
    ouverts.petit.fermer()
    ouverts.grand.fermer()
  }
  await petit.arreter()
  await grand.arreter()
  return { mesures, premieres }
}

/** Une base embarquée de ce volume : le portail la crée et s’y habilite, puis on la remplit. */
async function ouvrirEmbarque(atelier: Atelier, nom: string, combien: number): Promise<Portail> {
  const donnees = await atelier.dossier(`cyber-${nom}`)
  await (await atelier.portail({ donnees })).arreter()
  const base = await PGlite.create({ dataDir: join(donnees, 'base') })
  await base.exec(scriptPour(combien))
  await base.close()
  return atelier.portail({ donnees })
}

async function ouvrirServeur(
  atelier: Atelier,
  serveur: string,
  nom: string,
  combien: number,
): Promise<Portail> {
  const administration = new ClientPg({ connectionString: `${serveur}/postgres` })
  await administration.connect()
  await administration.query(`create database cyber_${nom}`)
  await administration.end()
  const reglages = {
    donnees: await atelier.dossier(`cyber-${nom}-annexe`),
    databaseUrl: `${serveur}/cyber_${nom}`,
  }
  await (await atelier.portail(reglages)).arreter()
  const client = new ClientPg({ connectionString: reglages.databaseUrl })
  await client.connect()
  await client.query(scriptPour(combien))
  await client.end()
  return atelier.portail(reglages)
}

/** Cent mille avis et cent mille bulletins : ce que coûtent alors les mêmes pages qu’avec mille. */
export async function cyberEchelle(atelier: Atelier): Promise<Rapport> {
  const embarque = await comparer('PGlite', (nom, combien) => ouvrirEmbarque(atelier, nom, combien))
  const serveur = await lancerPostgresql(atelier)
  const postgresql = await comparer('PostgreSQL', (nom, combien) =>
    ouvrirServeur(atelier, serveur, nom, combien),
  )
  const mesures = [...embarque.mesures, ...postgresql.mesures]
  return {
    titre: `La veille et les bulletins à ${nombre(GRAND, 0)} documents`,
    resultats: mesures.map((mesure) => mesure.resultat),
    details: [
      embarque.premieres,
      postgresql.premieres,
      tableau([
        [
          'Base',
          'Épreuve',
          'Lue par',
          'Petit, médiane (ms)',
          'Grand, médiane (ms)',
          'Petit, p95',
          'Grand, p95',
          'Rapport',
        ],
        ...mesures.flatMap(({ lignes }) => lignes),
      ]),
    ].join('\n\n'),
  }
}
