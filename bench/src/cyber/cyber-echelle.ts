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
import {
  bulletinsCherches,
  bulletinsFiltres,
  listesDeBulletins,
  reponsesManquantes,
} from './questions-de-bulletins.ts'
import { listesCherchees, listesDAvis, listesFiltrees, recherchesDuPortail } from './questions-d-avis.ts'

const LIMITE = 1.5
const CHAUFFE = 40
const QUESTIONS = 160
const PETIT = 1_000
const GRAND = 100_000

interface Epreuve {
  readonly nom: string
  readonly poser: (combien: number) => readonly Question[]
  readonly comment: string
}

/** Chaque objet de la section ajoute ici ses épreuves, et plus bas le script qui remplit ses tables. */
const epreuves: readonly Epreuve[] = [
  { nom: 'liste d’avis', poser: listesDAvis, comment: 'sans filtre, tri tiré au sort' },
  {
    nom: 'liste d’avis filtrée',
    poser: listesFiltrees,
    comment: 'un ou deux filtres et un tri tirés au sort',
  },
  {
    nom: 'liste d’avis, mots cherchés',
    poser: listesCherchees,
    comment: 'un mot et un filtre tirés au sort',
  },
  {
    nom: 'recherche du portail',
    poser: recherchesDuPortail,
    comment: 'un mot, ou une CVE une fois sur trois',
  },
  { nom: 'liste de bulletins', poser: listesDeBulletins, comment: 'sans filtre' },
  { nom: 'liste de bulletins filtrée', poser: bulletinsFiltres, comment: 'un filtre tiré au sort' },
  { nom: 'liste de bulletins, mots cherchés', poser: bulletinsCherches, comment: 'un mot, fréquent ou rare' },
  { nom: 'réponses manquantes', poser: reponsesManquantes, comment: 'la page « Qui a répondu »' },
]

const scripts = ['generer-avis.sql', 'generer-bulletins.sql'].map((nom) =>
  readFileSync(new URL(nom, import.meta.url), 'utf8'),
)
const scriptPour = (combien: number) =>
  scripts.join('\n').replaceAll(/\{(?:avis|bulletins)\}/g, String(combien))

async function mesurer(
  { nom, poser, comment }: Epreuve,
  [petit, grand]: readonly [Client, Client],
  moteur: string,
): Promise<{ resultat: Resultat; ligne: string[] }> {
  const questions = poser(QUESTIONS + CHAUFFE)
  const repondre = (client: Client) => async (tour: number) => {
    const question = questions[tour + CHAUFFE]
    if (!question) throw new Error(`Il manque une question à « ${nom} ».`)
    const reponse = await client.lire(question.procedure, question.entree)
    resultat(reponse)
    return reponse.ms
  }
  const series = await enAlternance(QUESTIONS, CHAUFFE, repondre(petit), repondre(grand))
  const rapport = mediane(series.b) / mediane(series.a)
  return {
    resultat: auPlus(
      `Cyber, ${nombre(GRAND, 0)} documents, ${nom} (${moteur}) : grand / petit`,
      rapport,
      LIMITE,
      `Par tRPC et HTTP, une question à la fois, posée tour à tour à deux portails de ${nombre(PETIT, 0)} et ${nombre(GRAND, 0)} avis et autant de bulletins ; ${comment} ; médianes de ${QUESTIONS} réponses après ${CHAUFFE} de chauffe`,
    ),
    ligne: [
      moteur,
      nom,
      nombre(mediane(series.a)),
      nombre(mediane(series.b)),
      nombre(quantile(series.a, 0.95)),
      nombre(quantile(series.b, 0.95)),
      nombre(rapport),
    ],
  }
}

async function comparer(moteur: string, ouvrir: (nom: string, combien: number) => Promise<Portail>) {
  const portails = [await ouvrir('petit', PETIT), await ouvrir('grand', GRAND)] as const
  const clientDe = async ({ adresse }: Portail) =>
    creerClient(adresse, await ouvrirSession(adresse, 'analyste-cert'))
  const clients = [await clientDe(portails[0]), await clientDe(portails[1])] as const
  const mesures = []
  for (const epreuve of epreuves) mesures.push(await mesurer(epreuve, clients, moteur))
  for (const client of clients) client.fermer()
  for (const portail of portails) await portail.arreter()
  return mesures
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
  const mesures = [...embarque, ...postgresql]
  return {
    titre: `La veille et les bulletins à ${nombre(GRAND, 0)} documents`,
    resultats: mesures.map((mesure) => mesure.resultat),
    details: tableau([
      [
        'Base',
        'Épreuve',
        'Petit, médiane (ms)',
        'Grand, médiane (ms)',
        'Petit, p95',
        'Grand, p95',
        'Rapport',
      ],
      ...mesures.map(({ ligne }) => ligne),
    ]),
  }
}
