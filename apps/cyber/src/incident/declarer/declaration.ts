import { estOrganismeCode, type OrganismeCode } from '@sssi/domain'
import {
  classesRsit,
  echeancesDe,
  gravitesDIncident,
  reponsesDIncident,
  versLeMurDeParis,
  type DiffusionChoisie,
  type Echeance,
  type Regime,
  type ReponseDIncident,
} from '@sssi/domain/cyber'
import type { RouterInputs } from '@sssi/api/client'
import { qualificationVide, type QualificationTapee } from '../commun/champs-de-qualification.tsx'
import { impactSaisi, type ImpactTape } from '../commun/impact.ts'
import { instantFacultatif, instantSaisi } from '../commun/valeurs.ts'

export interface DeclarationTapee extends QualificationTapee {
  readonly organisme: string
  readonly titre: string
  readonly description: string
  readonly priseDeConnaissanceLe: string
  readonly debutLe: string
  readonly mesures: string
  /** `cle` distingue deux services à l’écran, avant qu’ils n’existent. */
  readonly impacts: readonly (ImpactTape & { readonly cle: string })[]
  readonly diffusion: DiffusionChoisie
}

export const etapes = [
  'Ce qui se passe',
  'Qualification',
  'Services touchés',
  'Partage et échéances',
] as const

export const organismeDeLAgent = (code: string | null): OrganismeCode =>
  code !== null && estOrganismeCode(code) ? code : 'CNAM'

export function declarationVide(organisme: OrganismeCode, maintenant: string): DeclarationTapee {
  return {
    organisme,
    titre: '',
    description: '',
    priseDeConnaissanceLe: versLeMurDeParis(maintenant),
    debutLe: '',
    mesures: '',
    ...qualificationVide,
    impacts: [],
    diffusion: { tlp: 'AMBER', destinataires: [organisme], personnes: [] },
  }
}

const parmi = <T extends string>(valeurs: readonly T[], valeur: string): T | null =>
  valeurs.find((connue) => connue === valeur) ?? null
const reponse = (valeur: string): ReponseDIncident => parmi(reponsesDIncident, valeur) ?? 'a_evaluer'
const classe = (valeur: string) => classesRsit.find(({ code }) => code === valeur)?.code ?? null

/** La qualification telle que l’API l’attend ; un choix vide est ce qui reste à dire. */
export const qualificationSaisie = (
  tapee: QualificationTapee & {
    readonly debutLe: string
    readonly cause: string
    readonly mesures: string
    readonly indicateurs: string
  },
) => ({
  classe: classe(tapee.classe),
  type: tapee.type === '' ? null : tapee.type,
  gravite: parmi(gravitesDIncident, tapee.gravite),
  important: reponse(tapee.important),
  risqueEleve: reponse(tapee.risqueEleve),
  malveillance: reponse(tapee.malveillance),
  transfrontalier: reponse(tapee.transfrontalier),
  debutLe: instantFacultatif(tapee.debutLe),
  cause: tapee.cause,
  mesures: tapee.mesures,
  indicateurs: tapee.indicateurs,
})

export function declarationSaisie(tapee: DeclarationTapee): RouterInputs['cyber']['incident']['create'] {
  const { diffusion } = tapee
  return {
    organisme: organismeDeLAgent(tapee.organisme),
    titre: tapee.titre,
    description: tapee.description,
    priseDeConnaissanceLe: instantSaisi(tapee.priseDeConnaissanceLe),
    qualification: qualificationSaisie({ ...tapee, cause: '', indicateurs: '' }),
    impacts: tapee.impacts.map(({ cle: _cle, ...impact }) => impactSaisi(impact)),
    diffusion: {
      tlp: diffusion.tlp,
      destinataires: [...diffusion.destinataires],
      personnes: [...diffusion.personnes],
    },
  }
}

/** Les champs de l’API sous le nom qu’ils ont à l’écran : « qualification.type » est le champ « type ». */
export const nomAlEcran = (champ: string): string => champ.replace(/^(qualification|diffusion)\./, '')

const champsDesEtapes: readonly (readonly string[])[] = [
  ['organisme', 'titre', 'description', 'priseDeConnaissanceLe', 'debutLe', 'mesures'],
  ['classe', 'type', 'gravite', 'important', 'risqueEleve', 'malveillance', 'transfrontalier'],
  ['impacts', 'categories'],
]

/** L’étape où se corrige ce champ. */
export function etapeDuChamp(champ: string): number {
  const racine = nomAlEcran(champ).split('.')[0] ?? ''
  const trouvee = champsDesEtapes.findIndex((champs) => champs.includes(racine))
  return trouvee === -1 ? etapes.length - 1 : trouvee
}

/** Ce qui manque pour quitter une étape, par champ. */
export function manquesDeLEtape(etape: number, tapee: DeclarationTapee): Record<string, string> {
  if (etape === 0) {
    return {
      ...(tapee.titre.trim() === '' && { titre: 'Dites en quelques mots ce qui se passe.' }),
      ...(tapee.priseDeConnaissanceLe === '' && {
        priseDeConnaissanceLe:
          'Indiquez quand vous en avez eu connaissance\u00a0: tous les délais en partent.',
      }),
    }
  }
  if (etape === 1 && tapee.classe !== '' && tapee.type === '')
    return { type: 'Choisissez un type de cette classe.' }
  if (etape === 2)
    return Object.fromEntries(
      tapee.impacts.flatMap(({ service }, rang) =>
        service.trim() === '' ? [[`impacts.${rang}.service`, 'Nommez le service touché.']] : [],
      ),
    )
  return {}
}

/** Ce que la déclaration fera courir, avant même de l’envoyer : la règle est celle du serveur. */
export function echeancesPrevues(
  tapee: DeclarationTapee,
  regimes: readonly Regime[],
  maintenant: string,
): Echeance[] {
  const saisie = declarationSaisie(tapee)
  return echeancesDe(
    {
      organisme: saisie.organisme,
      statut: 'declare',
      priseDeConnaissanceLe: saisie.priseDeConnaissanceLe,
      important: saisie.qualification.important,
      risqueEleve: saisie.qualification.risqueEleve,
      impacts: saisie.impacts,
      rapportDemandePour: null,
      traiteLe: null,
      fusionneDans: null,
    },
    regimes,
    [],
    maintenant,
  )
}
