import { filtreVide } from '@sssi/domain'
import autocannon from 'autocannon'
import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Atelier } from '../lib/atelier.ts'
import { cheminDe } from '../lib/client.ts'

import { lancerServeur, portLibre } from '../lib/processus.ts'
import { auMoins, nombre, tableau, type Rapport, type Resultat } from '../lib/resultat.ts'
import { ouvrirSession } from '../lib/session.ts'
import { enAlternance, mediane } from '../lib/statistiques.ts'

const serveurNu = fileURLToPath(new URL('serveur-nu.ts', import.meta.url))
const MINIMUM = 0.5
const CONNEXIONS = 10
const SECONDES = 4
const TOURS = 5

interface Cible {
  readonly url: string
  readonly headers: Record<string, string>
}

async function debit({ url, headers }: Cible): Promise<number> {
  const tir = await autocannon({ url, headers, connections: CONNEXIONS, duration: SECONDES })
  if (tir.non2xx + tir.errors + tir.timeouts > 0)
    throw new Error(`${url} a échoué ${tir.non2xx + tir.errors + tir.timeouts} fois pendant la mesure.`)
  return tir.requests.average
}

/** Les octets mêmes que le portail envoie, avec leur codage : `fetch` les aurait décodés. */
async function octetsDe({ url, headers }: Cible): Promise<{ octets: Buffer; codage: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ octets: Buffer; codage: string }>()
  request(url, { headers }, (reponse) => {
    const morceaux: Buffer[] = []
    if (reponse.statusCode !== 200) reject(new Error(`La liste répond ${reponse.statusCode}.`))
    reponse.on('data', (morceau: Buffer) => morceaux.push(morceau))
    reponse.on('end', () =>
      resolve({ octets: Buffer.concat(morceaux), codage: reponse.headers['content-encoding'] ?? '' }),
    )
  })
    .on('error', reject)
    .end()
  return promise
}

/** La liste entière du plan par tRPC, comparée à un serveur Node nu qui envoie les mêmes octets. */
export async function liste(atelier: Atelier): Promise<Rapport> {
  const portail = await atelier.portail({ donnees: await atelier.donnees('portail') })
  const jeton = await ouvrirSession(portail.adresse, 'animation-dss')
  const demande = { filtre: filtreVide, tri: 'code', ordre: 'asc', page: 1, taille: 200 }
  const chemin = cheminDe('steering.action.list', demande)
  const dossier = await atelier.dossier('octets')
  const lignes: string[][] = []
  const resultats: Resultat[] = []

  for (const [nom, acceptes] of [
    ['comprimée, comme un navigateur la demande', 'br'],
    ['sans compression', 'identity'],
  ] as const) {
    const cible = {
      url: portail.adresse + chemin,
      headers: { cookie: `sssi=${jeton}`, 'accept-encoding': acceptes },
    }
    const { octets, codage } = await octetsDe(cible)
    const fichier = join(dossier, `reponse.${acceptes}`)
    await writeFile(fichier, octets)
    const port = await portLibre()
    const nu = `http://127.0.0.1:${port}${chemin}`
    const { arreter } = await lancerServeur(
      [serveurNu, String(port), fichier, 'application/json', codage],
      {},
      nu,
    )
    atelier.rendre(arreter)

    const series = await enAlternance(
      TOURS,
      1,
      () => debit(cible),
      () => debit({ ...cible, url: nu }),
    )
    await arreter()
    const rapports = series.a.map((portail_, tour) => portail_ / (series.b[tour] ?? Number.NaN))
    const valeur = mediane(rapports)
    lignes.push([
      nom,
      nombre(octets.length / 1024, 1),
      nombre(mediane(series.a), 0),
      nombre(mediane(series.b), 0),
      nombre(valeur),
    ])
    resultats.push(
      auMoins(
        `Débit de la liste du plan par tRPC, ${nom} / serveur Node nu`,
        valeur,
        MINIMUM,
        `Les 103 actions et leur état, avec session ; ${CONNEXIONS} connexions, ${TOURS} tirs de ${SECONDES} s chacun en alternance après un tir de chauffe, médiane des rapports ; trois processus`,
      ),
    )
  }
  return {
    titre: 'Débit de la liste du plan',
    resultats,
    details: tableau([['Réponse', 'ko', 'Portail (req/s)', 'Node nu (req/s)', 'Rapport'], ...lignes]),
  }
}
