import type { Atelier } from '../lib/atelier.ts'
import { creerClient, resultat, type Client } from '../lib/client.ts'
import type { Portail } from '../lib/portail.ts'
import { auPlus, nombre, tableau, type Rapport, type Resultat } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { enAlternance, mediane, quantile } from '../lib/statistiques.ts'
import { lancerPostgresql } from './postgresql.ts'
import { pagesDeJournal, pagesFiltrees, recherches, vuesDEnsemble, type Question } from './questions.ts'
import { ACTIONS_DU_TEXTE, remplirPglite, remplirPostgresql, type Volume } from './remplir.ts'

const LIMITE = 1.5
const CHAUFFE = 40
const petit: Volume = { copies: 1, entrees: 10_000 }
const grand: Volume = { copies: 100, entrees: 1_000_000 }

interface Epreuve {
  readonly nom: string
  readonly poser: (petit: Client) => Promise<readonly Question[]> | readonly Question[]
  readonly comment: string
  /** Un changement avant chaque question : aucune réponse gardée ne vaut plus. */
  readonly apresUnChangement?: true
}

const QUESTIONS = 160
const APRES_CHANGEMENT = 60

const epreuves: readonly Epreuve[] = [
  {
    nom: 'page de 50 lignes filtrée',
    poser: (client) => pagesFiltrees(QUESTIONS + CHAUFFE, 1, client),
    comment: 'filtres, mots et tris tirés au sort, jamais deux fois les mêmes, 50 lignes dans les deux plans',
  },
  {
    nom: 'page de 50 lignes filtrée, après un changement',
    poser: (client) => pagesFiltrees(APRES_CHANGEMENT + CHAUFFE, 4, client),
    comment: 'de même, une action changée avant chaque page',
    apresUnChangement: true,
  },
  {
    nom: 'vue d’ensemble',
    poser: () => vuesDEnsemble(QUESTIONS + CHAUFFE),
    comment: 'telle qu’elle se relit',
  },
  {
    nom: 'vue d’ensemble, après un changement',
    poser: () => vuesDEnsemble(APRES_CHANGEMENT + CHAUFFE),
    comment: 'une action changée avant chaque lecture',
    apresUnChangement: true,
  },
  {
    nom: 'recherche',
    poser: () => recherches(QUESTIONS + CHAUFFE),
    comment:
      'un ou deux mots du plan tirés au sort, une lettre manquante une fois sur deux, jamais deux fois les mêmes',
  },
  {
    nom: 'page du journal d’une action',
    poser: () => pagesDeJournal(QUESTIONS + CHAUFFE),
    comment: 'action et place tirées au sort',
  },
]

/** Change une action, comme le ferait la DSS, pour que la lecture suivante n’ait rien de prêt. */
async function changer(client: Client, tour: number): Promise<void> {
  const code = 'A1-001'
  const { suivi } = resultat<{ suivi: { version: number } }>(
    await client.lire('steering.action.get', { code }),
  )
  const contributeurs = tour % 2 === 0 ? ['CNAF'] : ['CNAM', 'MSA']
  const { version } = suivi
  resultat(await client.changer('steering.action.updateContributeurs', { code, version, contributeurs }))
}

async function mesurer(
  { nom, poser, comment, apresUnChangement }: Epreuve,
  [a, b]: readonly [Client, Client],
  moteur: string,
): Promise<{ resultat: Resultat; ligne: string[] }> {
  const questions = await poser(a)
  const repondre = (client: Client) => async (tour: number) => {
    if (apresUnChangement) await changer(client, tour)
    const question = questions[tour + CHAUFFE]
    if (!question) throw new Error(`Il manque une question à « ${nom} ».`)
    const reponse = await client.lire(question.procedure, question.entree)
    resultat(reponse)
    return reponse.ms
  }
  const series = await enAlternance(questions.length - CHAUFFE, CHAUFFE, repondre(a), repondre(b))
  const rapport = mediane(series.b) / mediane(series.a)
  return {
    resultat: auPlus(
      `Cent fois le plan, ${nom} (${moteur}) : grand / petit`,
      rapport,
      LIMITE,
      `Par tRPC et HTTP, une question à la fois, posée tour à tour aux deux portails ; ${comment} ; médianes de ${series.a.length} réponses après ${CHAUFFE} de chauffe`,
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

async function clientDe({ adresse }: Portail): Promise<Client> {
  return creerClient(adresse, await ouvrirSession(adresse, 'animation-dss'))
}

/** Joue toutes les épreuves sur deux portails ouverts en même temps, l’un cent fois plus grand que l’autre. */
async function comparer(
  moteur: string,
  ouvrir: (nom: string, volume: Volume) => Promise<Portail>,
): Promise<Awaited<ReturnType<typeof mesurer>>[]> {
  const portails = [await ouvrir('petit', petit), await ouvrir('grand', grand)] as const
  const clients = [await clientDe(portails[0]), await clientDe(portails[1])] as const
  const mesures = []
  for (const epreuve of epreuves) mesures.push(await mesurer(epreuve, clients, moteur))
  for (const client of clients) client.fermer()
  for (const portail of portails) await portail.arreter()
  return mesures
}

/** Cent fois le plan et un million d’entrées au journal : ce que coûtent alors les mêmes pages. */
export async function echelle(atelier: Atelier): Promise<Rapport> {
  const embarque = await comparer('PGlite', async (nom, volume) => {
    const donnees = await atelier.dossier(nom)
    await remplirPglite(atelier, donnees, volume)
    return atelier.portail({ donnees, demonstration: false })
  })
  const serveur = await lancerPostgresql(atelier)
  const postgresql = await comparer('PostgreSQL', async (nom, volume) => {
    const databaseUrl = await remplirPostgresql(atelier, serveur, nom, volume)
    return atelier.portail({
      donnees: await atelier.dossier(`${nom}-annexe`),
      databaseUrl,
      demonstration: false,
    })
  })
  const mesures = [...embarque, ...postgresql]
  return {
    titre: `Cent fois le plan : ${nombre(ACTIONS_DU_TEXTE * grand.copies, 0)} actions, ${nombre(grand.entrees, 0)} entrées au journal`,
    resultats: mesures.map(({ resultat }) => resultat),
    details: [
      `Le petit plan a les ${ACTIONS_DU_TEXTE} actions du texte et ${nombre(petit.entrees, 0)} entrées au journal : la même histoire par action.`,
      tableau([
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
    ].join('\n\n'),
  }
}
