import { enumerer } from '../../francais/phrases.ts'
import { formatInstant } from '../../francais/dates.ts'
import { formatNombre } from '../../francais/nombres.ts'
import { libelleOrganisme, type OrganismeCode } from '../../organisme/organisme.ts'
import {
  libelleCategorie,
  libelleGraviteDIncident,
  libelleReponseDIncident,
  type CategorieDeDonnees,
  type GraviteDIncident,
  type ReponseDIncident,
} from './incident.ts'
import { libelleDuree } from './delais.ts'
import { libelleRsit } from './rsit.ts'
import type { ChampDeFormulaire, SourceDeChamp } from './regime.ts'

export interface ImpactDeclare {
  readonly service: string
  readonly organisme: OrganismeCode
  readonly usagers: number | null
  readonly dureeMinutes: number | null
  readonly gravite: GraviteDIncident
  readonly donneesPersonnelles: boolean
  readonly categories: readonly CategorieDeDonnees[]
  readonly personnesConcernees: number | null
  readonly ose: boolean
  readonly consequences: string
}

/** What the forms start from. Instants are ISO. */
export interface IncidentADeclarer {
  readonly reference: string
  readonly organisme: OrganismeCode
  readonly titre: string
  readonly description: string
  readonly priseDeConnaissanceLe: string
  readonly debutLe: string | null
  readonly classe: string | null
  readonly type: string | null
  readonly gravite: GraviteDIncident | null
  readonly malveillance: ReponseDIncident
  readonly transfrontalier: ReponseDIncident
  readonly cause: string
  readonly mesures: string
  readonly indicateurs: string
  readonly impacts: readonly ImpactDeclare[]
  readonly faits: readonly { readonly connuLe: string; readonly texte: string }[]
}

const lignes = (textes: readonly string[]) => textes.join('\n')
const somme = (nombres: readonly (number | null)[]) => {
  const connus = nombres.filter((nombre) => nombre !== null)
  return connus.length === 0 ? '' : formatNombre(connus.reduce((total, nombre) => total + nombre, 0))
}

const valeurs: Readonly<Record<SourceDeChamp, (incident: IncidentADeclarer) => string>> = {
  reference: ({ reference }) => reference,
  organisme: ({ organisme }) => libelleOrganisme(organisme),
  titre: ({ titre }) => titre,
  description: ({ description, titre }) => description || titre,
  connaissance: ({ priseDeConnaissanceLe }) => formatInstant(priseDeConnaissanceLe),
  debut: ({ debutLe }) => (debutLe === null ? '' : formatInstant(debutLe)),
  qualification: ({ classe, type }) =>
    classe === null || type === null ? '' : libelleRsit({ classe, type }),
  gravite: ({ gravite }) => (gravite === null ? '' : libelleGraviteDIncident(gravite)),
  services: ({ impacts }) =>
    lignes(
      impacts.map(
        ({ service, organisme, gravite }) =>
          `${service} (${libelleOrganisme(organisme)})\u00a0: gravité ${libelleGraviteDIncident(gravite).toLowerCase()}`,
      ),
    ),
  usagers: ({ impacts }) => somme(impacts.map(({ usagers }) => usagers)),
  durees: ({ impacts }) =>
    lignes(
      impacts.flatMap(({ service, dureeMinutes }) =>
        dureeMinutes === null ? [] : [`${service}\u00a0: ${libelleDuree(dureeMinutes * 60_000)}`],
      ),
    ),
  categories_de_donnees: ({ impacts }) =>
    enumerer([...new Set(impacts.flatMap(({ categories }) => categories))].map(libelleCategorie)),
  personnes_concernees: ({ impacts }) => somme(impacts.map(({ personnesConcernees }) => personnesConcernees)),
  malveillance: ({ malveillance }) => libelleReponseDIncident(malveillance),
  transfrontalier: ({ transfrontalier }) => libelleReponseDIncident(transfrontalier),
  cause: ({ cause }) => cause,
  mesures: ({ mesures }) => mesures,
  indicateurs: ({ indicateurs }) => indicateurs,
  chronologie: ({ faits }) =>
    lignes(
      faits
        .toSorted((a, b) => Date.parse(a.connuLe) - Date.parse(b.connuLe))
        .map(({ connuLe, texte }) => `${formatInstant(connuLe)}\u00a0: ${texte}`),
    ),
  consequences: ({ impacts }) =>
    lignes(
      impacts.flatMap(({ service, consequences }) =>
        consequences ? [`${service}\u00a0: ${consequences}`] : [],
      ),
    ),
}

/** The answers a form starts with, by field; empty where only the agent knows. */
export function preRemplir(
  champs: readonly ChampDeFormulaire[],
  incident: IncidentADeclarer,
): Record<string, string> {
  return Object.fromEntries(
    champs.map(({ cle, source }) => [cle, source === null ? '' : valeurs[source](incident)]),
  )
}

/** The fields that must be written before the form is sent, and are not. */
export const champsManquants = (
  champs: readonly ChampDeFormulaire[],
  reponses: Readonly<Record<string, string>>,
): ChampDeFormulaire[] =>
  champs.filter(
    ({ cle, obligatoire }) => obligatoire && !(Object.hasOwn(reponses, cle) && reponses[cle]?.trim()),
  )
