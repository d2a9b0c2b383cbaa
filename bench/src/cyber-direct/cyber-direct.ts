import { setTimeout as attendre } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { lancerPostgresql } from '../echelle/postgresql.ts'
import type { Atelier } from '../lib/atelier.ts'
import { creerClient, resultat, type Client } from '../lib/client.ts'
import { contexteNeuf } from '../lib/page.ts'
import { auPlus, nombre, tableau, type Rapport } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { quantile } from '../lib/statistiques.ts'
import { ecouter, type Ecoute } from './ecoute.ts'
import { inscrireDesRssi } from './navigateurs.ts'

const NAVIGATEURS = 500
const ALERTES = 6
const COUPES = 100
const PATIENCE_MS = 15_000
const REPOS_MS = 1_500

const alerteNommee = (titre: string) => ({
  titre,
  texte: 'Mesure du délai d’affichage.',
  exercice: true,
  attaque: 'autre',
  diffusion: { tlp: 'AMBER', destinataires: ['CNAM', 'CNAV', 'CNAF', 'ACOSS', 'MSA'], personnes: [] },
  avisId: null,
  bulletinId: null,
  incidentId: null,
})

async function lancer(cert: Client, titre: string): Promise<string> {
  const reponse = await cert.changer('cyber.alerte.create', alerteNommee(titre))
  return resultat<{ id: string }>(reponse).id
}

const lever = (cert: Client, id: string) =>
  cert.changer('cyber.alerte.withdraw', { id, version: 0, motif: 'Fin de la mesure.' })

/** Attend que toutes aient reçu ce fait, ou que la patience soit à bout ; rend combien l’ont reçu. */
async function attendreQueTousAient(ecoutes: readonly Ecoute[], cle: string): Promise<number> {
  const limite = Date.now() + PATIENCE_MS
  const compter = () => ecoutes.filter(({ recus }) => recus.has(cle)).length
  while (compter() < ecoutes.length && Date.now() < limite) await attendre(20)
  return compter()
}

/** L’instant où le texte paraît dans la page, vu de la page elle-même. */
const apparition = (page: Page, texte: string): Promise<number> =>
  page.evaluate(
    (cherche) =>
      new Promise<number>((vu) => {
        const regarder = () => {
          if (!document.body.textContent.includes(cherche)) return
          observateur.disconnect()
          vu(Date.now())
        }
        const observateur = new MutationObserver(regarder)
        observateur.observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    texte,
  )

interface Delais {
  readonly parConnexion: number[]
  readonly dansLaPage: number[]
  manques: number
}

async function mesurer(cert: Client, ecoutes: readonly Ecoute[], page: Page): Promise<Delais> {
  const delais: Delais = { parConnexion: [], dansLaPage: [], manques: 0 }
  for (let rang = 0; rang < ALERTES; rang += 1) {
    const titre = `Mesure ${rang} du direct`
    const vue = apparition(page, titre)
    const depart = Date.now()
    const id = await lancer(cert, titre)
    const cle = `${id} alerte_lancee`
    delais.manques += ecoutes.length - (await attendreQueTousAient(ecoutes, cle))
    for (const { recus } of ecoutes) {
      const instant = recus.get(cle)
      if (instant !== undefined) delais.parConnexion.push(instant - depart)
    }
    delais.dansLaPage.push((await vue) - depart)
    await lever(cert, id)
    await attendre(REPOS_MS)
  }
  return delais
}

/** Coupe une partie des connexions, lance des alertes pendant ce temps, et compte ce que leur retour n’a pas rendu. */
async function couperEtRevenir(
  adresse: string,
  cert: Client,
  jetons: readonly string[],
  ecoutes: readonly Ecoute[],
): Promise<number> {
  const coupees = ecoutes.slice(0, COUPES)
  for (const ecoute of coupees) ecoute.couper()
  await attendre(200)
  const attendus: string[] = []
  for (let rang = 0; rang < 3; rang += 1) {
    const id = await lancer(cert, `Pendant la coupure ${rang}`)
    await lever(cert, id)
    attendus.push(`${id} alerte_lancee`, `${id} alerte_levee`)
  }
  const revenues = await Promise.all(
    coupees.map((ecoute, rang) => ecouter(adresse, jetons[rang] ?? '', ecoute.dernier())),
  )
  let manques = 0
  for (const cle of attendus) manques += revenues.length - (await attendreQueTousAient(revenues, cle))
  for (const ecoute of revenues) ecoute.couper()
  return manques
}

/** Du lancement d’une alerte à son affichage chez tous ceux qui sont connectés, et ce que perd une connexion coupée. */
export async function cyberDirect(atelier: Atelier): Promise<Rapport> {
  const serveur = await lancerPostgresql(atelier)
  const databaseUrl = `${serveur}/postgres`
  const donnees = await atelier.dossier('portail')
  const { adresse } = await atelier.portail({ donnees, databaseUrl })
  const jetons = await inscrireDesRssi(databaseUrl, NAVIGATEURS)
  const cert = creerClient(adresse, await ouvrirSession(adresse, 'analyste-cert'))
  atelier.rendre(async () => cert.fermer())
  const ecoutes: Ecoute[] = []
  for (const jeton of jetons) ecoutes.push(await ecouter(adresse, jeton, null))
  atelier.rendre(async () => {
    for (const ecoute of ecoutes) ecoute.couper()
  })
  const contexte = await contexteNeuf(
    await atelier.navigateur(),
    adresse,
    await ouvrirSession(adresse, 'rssi-cnaf'),
  )
  const page = await contexte.newPage()
  const ouverte = page.waitForResponse((reponse) => new URL(reponse.url()).pathname === '/direct')
  await page.goto(`${adresse}/plan`)
  await ouverte
  await attendre(REPOS_MS)

  const { parConnexion, dansLaPage, manques } = await mesurer(cert, ecoutes, page)
  const perdus = await couperEtRevenir(adresse, cert, jetons, ecoutes)
  await contexte.close()
  const secondes = (valeurs: readonly number[], q: number) => quantile(valeurs, q) / 1000
  return {
    titre: 'Prévenir en direct',
    resultats: [
      auPlus(
        `De la création de l’alerte à sa réception par ${NAVIGATEURS} connexions, p95`,
        manques > 0 ? Number.NaN : secondes(parConnexion, 0.95),
        1,
        `${NAVIGATEURS} agents, chacun sa session et sa connexion HTTP, ${ALERTES} alertes ; de l’envoi de la commande à l’évènement reçu ; PostgreSQL`,
        's',
      ),
      auPlus(
        'La même, affichée dans la page d’un navigateur, la plus lente',
        secondes(dansLaPage, 1),
        1,
        `Chromium connecté en plus, sur une page d’une autre section ; de l’envoi de la commande au texte dans la page ; ${ALERTES} alertes`,
        's',
      ),
      auPlus(
        'Évènements manqués par des connexions coupées puis revenues',
        perdus,
        0,
        `${COUPES} connexions coupées, trois alertes lancées et levées pendant ce temps, reprise par le dernier numéro reçu`,
        '',
        0,
      ),
    ],
    details: tableau([
      ['Épreuve', 'Médiane (ms)', 'p95 (ms)', 'Maximum (ms)'],
      [`${NAVIGATEURS} connexions`, ...[0.5, 0.95, 1].map((q) => nombre(quantile(parConnexion, q), 0))],
      ['Dans la page', ...[0.5, 0.95, 1].map((q) => nombre(quantile(dansLaPage, q), 0))],
    ]),
  }
}
