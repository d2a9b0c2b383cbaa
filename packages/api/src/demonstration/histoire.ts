import {
  ajouterJours,
  chefsDeFileDe,
  type ActionDuPlan,
  type EvenementJournal,
  type Instance,
  type Jour,
  type OrganismeCode,
  type SuiviAction,
} from '@sssi/domain'
import type { Evenement } from '../core/journal/journaliser.ts'
import { rejouer, rejoueVide, type SuiviRejoue } from '../core/journal/rejouer.ts'
import { chefDeProjetDe, organismesCorrespondants, type ActeurDeDemonstration } from './acteurs.ts'
import { instantDe, jourOuvre } from './calendrier.ts'
import type { Hasard } from './hasard.ts'
import { allures, type Allure, type Profil } from './profils.ts'
import { axe1 } from './textes/axe-1.ts'
import { axe2 } from './textes/axe-2.ts'
import { axe3 } from './textes/axe-3.ts'
import { axe4 } from './textes/axe-4.ts'
import { axe5 } from './textes/axe-5.ts'
import type { Matiere } from './textes/matiere.ts'

/** Ce que tout épisode de l’histoire d’une action a sous la main. */
export interface Scene {
  readonly action: ActionDuPlan
  readonly profil: Profil
  readonly allure: Allure
  readonly matiere: Matiere
  readonly chefDeProjet: ActeurDeDemonstration
  readonly chefsDeFile: readonly OrganismeCode[]
  readonly contributeurs: readonly OrganismeCode[]
  readonly aujourdhui: Jour
  /** Le jour, compté depuis aujourd’hui, après lequel plus rien n’arrive à l’action. */
  readonly dernierJour: number
  readonly instances: readonly Instance[]
  readonly hasard: Hasard
}

/** Quelque chose qui arrive à l’action, ce jour-là ; `ecrire` lit l’état du moment, et peut y renoncer. */
export interface Episode {
  /** Jours par rapport à aujourd’hui, toujours négatif. */
  readonly jour: number
  readonly par: ActeurDeDemonstration
  readonly ecrire: (suivi: SuiviAction) => Evenement | null
}

/** Un événement daté et signé, avec l’identité qui le signe. */
export interface EvenementSigne {
  readonly par: ActeurDeDemonstration
  readonly evenement: EvenementJournal
}

export interface Histoire {
  readonly evenements: readonly EvenementSigne[]
  readonly fin: SuiviRejoue
}

const matieres: Readonly<Record<string, Matiere>> = { ...axe1, ...axe2, ...axe3, ...axe4, ...axe5 }

/** Des organismes qui contribuent sans avoir encore désigné leur correspondant, pour que l’alerte se voie. */
const contributeursSansCorrespondant: readonly OrganismeCode[] = ['MSA', 'CNAF', 'CNAV', 'ACOSS']

export function sceneDe(
  action: ActionDuPlan,
  profil: Profil,
  commun: Pick<Scene, 'aujourdhui' | 'instances'>,
  hasard: Hasard,
): Scene {
  const chefsDeFile = chefsDeFileDe(action, { chefsDeFileDesignes: [] })
  const chefDeProjet = chefsDeFile.map(chefDeProjetDe).find((acteur) => acteur !== null)
  const matiere = matieres[action.thematique]
  if (!chefDeProjet || !matiere) throw new Error(`La démonstration ne sait pas raconter ${action.code}.`)
  const allure = allures[profil]
  const correspondants = organismesCorrespondants(action.code)
  const autre = hasard.parmi(contributeursSansCorrespondant)
  const contributeurs = [...correspondants, ...(hasard.vrai(35) ? [autre] : [])].filter(
    (organisme, i, tous) => !chefsDeFile.includes(organisme) && tous.indexOf(organisme) === i,
  )
  return {
    ...commun,
    action,
    profil,
    allure,
    matiere,
    chefDeProjet,
    chefsDeFile,
    contributeurs,
    hasard,
    dernierJour: -hasard.entier(...allure.derniereSynthese),
  }
}

/** Joue les épisodes dans l’ordre du temps : chacun lit ce que les précédents ont laissé. */
export function raconter({ action, aujourdhui, hasard }: Scene, episodes: readonly Episode[]): Histoire {
  const dates = episodes
    .map(({ jour, ...episode }) => ({
      ...episode,
      le: instantDe(jourOuvre(ajouterJours(aujourdhui, Math.min(jour, -2))), hasard),
    }))
    .toSorted((a, b) => a.le.localeCompare(b.le))
  const evenements: EvenementSigne[] = []
  let rejoue = rejoueVide(action.code)
  for (const { le, par, ecrire } of dates) {
    const ecrit = ecrire(rejoue.suivi)
    if (!ecrit) continue
    const acteur = { libelle: par.libelle, organisme: par.organisme }
    const evenement = { ...ecrit, acteur, le } as EvenementJournal
    rejoue = rejouer(rejoue, evenement)
    evenements.push({ par, evenement })
  }
  return { evenements, fin: rejoue }
}
