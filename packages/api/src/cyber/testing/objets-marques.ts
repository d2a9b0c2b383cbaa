import type { Agent } from '@sssi/domain'
import { niveauxTlp, peutLire, type Diffusion, type Tlp } from '@sssi/domain/cyber'
import { eq } from 'drizzle-orm'
import { randomInt } from 'node:crypto'
import type { AgentsEnSituation } from '../../testing/situations.ts'
import type { Monde } from '../../testing/exemples.ts'
import { activerUneChaine, uneAlerte } from '../alerte/testing/alerte-de-test.ts'
import { alerte } from '../alerte/alerte.table.ts'
import { avis } from '../avis/avis.table.ts'
import { unCertfr } from '../avis/testing/un-certfr.ts'
import { bulletin } from '../bulletin/bulletin.table.ts'
import { publier, unContenu } from '../bulletin/testing/un-bulletin.ts'
import { incident } from '../incident/tables/incident.table.ts'
import { declarer } from '../incident/testing.ts'

export const genresMarques = ['bulletin', 'avis', 'alerte', 'incident'] as const
export type GenreMarque = (typeof genresMarques)[number]

/** Un objet marqué, posé dans la base, et le mot qui ne se lit que si l’on peut le lire. */
export interface ObjetMarque {
  readonly genre: GenreMarque
  readonly id: string
  readonly diffusion: Diffusion
  readonly marque: string
}

/** Le mot tient d’un seul tenant, pour que la recherche le trouve : « secretbulletinamberstrict ». */
const marqueDe = (genre: GenreMarque, tlp: Tlp) => `secret${genre}${tlp.toLowerCase().replace('+', '')}`

/** L’un de chaque genre et de chaque niveau, adressé à la CNAV, dont un client est le GIP MDS, et nommant le RSSI de la CNAV. */
export async function poserLesObjets(monde: Monde): Promise<readonly ObjetMarque[]> {
  const { db, portail, agents } = monde
  await activerUneChaine(db)
  const cert = portail.en(agents.analyste_cert)
  const rssi = portail.en(agents.rssi)
  // Posés en AMBER par ceux qui savent les écrire, puis marqués : RED doit exclure jusqu’à son auteur.
  const amber = { tlp: 'AMBER', destinataires: ['CNAV'], personnes: [] } as const
  const poser: Record<GenreMarque, (marque: string) => Promise<string>> = {
    bulletin: async (marque) =>
      (await publier(cert, unContenu({ titre: marque, resume: marque, remediation: marque }), amber)).id,
    avis: async (marque) => {
      const certfr = unCertfr({
        numero: randomInt(1_000_000),
        title: marque,
        summary: marque,
        content: marque,
      })
      const { documents } = await cert.cyber.avis.import({ texte: JSON.stringify(certfr) })
      return documents[0]?.avisId ?? ''
    },
    alerte: async (marque) =>
      (
        await cert.cyber.alerte.create(
          uneAlerte({
            titre: marque,
            texte: marque,
            diffusion: { ...amber, destinataires: ['CNAV'], personnes: [] },
          }),
        )
      ).id,
    incident: async (marque) => (await declarer(rssi, { titre: marque, description: marque })).id,
  }
  const marquer: Record<GenreMarque, (id: string, diffusion: Diffusion) => Promise<unknown>> = {
    bulletin: (id, d) => db.update(bulletin).set(colonnes(d)).where(eq(bulletin.id, id)),
    avis: (id, d) => db.update(avis).set(colonnes(d)).where(eq(avis.id, id)),
    alerte: (id, d) => db.update(alerte).set(colonnes(d)).where(eq(alerte.id, id)),
    incident: (id, d) => db.update(incident).set(colonnes(d)).where(eq(incident.id, id)),
  }
  const poses: ObjetMarque[] = []
  for (const genre of genresMarques) {
    for (const tlp of niveauxTlp) {
      const marque = marqueDe(genre, tlp)
      const diffusion: Diffusion = {
        tlp,
        destinataires: ['CNAV'],
        clients: ['GIP_MDS'],
        personnes: [agents.rssi?.id ?? ''],
      }
      const id = await poser[genre](marque)
      await marquer[genre](id, diffusion)
      poses.push({ genre, id, diffusion, marque })
    }
  }
  return poses
}

const colonnes = ({ tlp, destinataires, clients, personnes }: Diffusion) => ({
  tlp,
  destinataires: [...destinataires],
  clients: [...clients],
  personnes: [...personnes],
})

/** Ceux dont la situation change ce qu’ils peuvent lire. */
export const situationsDuTlp = [
  'personne',
  'agent_sans_droit',
  'lecteur',
  'animateur_dss',
  'administrateur',
  'analyste_cert',
  'rssi',
  'rssi_d_un_autre_organisme',
  'hfds',
] as const satisfies readonly (keyof AgentsEnSituation)[]

export const illisiblesPour = (agent: Agent | null, objets: readonly ObjetMarque[]): ObjetMarque[] =>
  objets.filter(({ diffusion }) => !peutLire(agent, diffusion))
