import {
  ajouterJours,
  alerteDuJour,
  can,
  filtreVersUrl,
  formatDateLongue,
  gravites,
  jalonOuvert,
  pluriel,
  type ActionCode,
  type Agent,
  type AlerteCode,
  type Gravite,
  type Jalon,
  type ObjetAction,
} from '@sssi/domain'
import type { ActionLue, LectureDuPlan } from '../../../core/lecture/lecture.ts'
import { objetDe } from '../../objet.ts'
import { reglesDesTaches } from './regles-des-taches.ts'

/** Quelque chose que l’agent peut faire, et que personne n’a encore fait. */
export interface Tache {
  readonly id: string
  /** Une phrase à l’infinitif : « Publier une nouvelle synthèse ». */
  readonly libelle: string
  readonly motif: string
  readonly gravite: Gravite
  /** `null` quand la tâche en réunit plusieurs, de plusieurs actions. */
  readonly action: { readonly code: ActionCode; readonly libelle: string } | null
  /** La fiche de l’action, ou la liste de celles que la tâche réunit. */
  readonly href: string
  readonly echeance: string | null
}

/** Un correspondant est prévenu un mois avant l’échéance de son jalon. */
const joursDePrevenance = 30

function tacheDeJalon(action: ActionLue, jalon: Jalon, jour: string): Tache {
  const enRetard = jalon.echeance < jour
  return {
    id: `${action.plan.code} jalon ${jalon.id}`,
    libelle: `Rendre compte de «\u00a0${jalon.libelle}\u00a0»`,
    motif: `${enRetard ? 'Attendu depuis le' : 'Attendu le'} ${formatDateLongue(jalon.echeance)}.`,
    gravite: enRetard ? 'haute' : 'moyenne',
    action: { code: action.plan.code, libelle: action.plan.libelle },
    href: `/pilotage/actions/${action.plan.code}`,
    echeance: jalon.echeance,
  }
}

function jalonsDontRendreCompte(agent: Agent, action: ActionLue, objet: ObjetAction, jour: string): Tache[] {
  return action.suivi.jalons
    .filter(
      (jalon) =>
        jalonOuvert(jalon) &&
        jalon.echeance <= ajouterJours(jour, joursDePrevenance) &&
        can(agent, 'jalon.rendre_compte', { ...objet, type: 'jalon', acteur: jalon.acteur }),
    )
    .map((jalon) => tacheDeJalon(action, jalon, jour))
}

function alertesQuiReviennent(agent: Agent, action: ActionLue, objet: ObjetAction, jour: string): Tache[] {
  return action.declencheurs.flatMap((declencheur) => {
    const alerte = alerteDuJour(declencheur, jour)
    if (aReunir.includes(alerte.code)) return []
    const { libelle, revient } = reglesDesTaches[alerte.code]
    if (alerte.etat !== 'active' || !revient(agent, objet, action)) return []
    const { code, libelle: titre } = action.plan
    return [
      {
        id: `${code} ${alerte.code}`,
        libelle,
        motif: alerte.motif,
        gravite: alerte.gravite,
        action: { code, libelle: titre },
        href: `/pilotage/actions/${code}`,
        echeance: declencheur.activeLe,
      },
    ]
  })
}

/** Ce qui se fait en série, depuis la liste : quatre-vingts désignations tiendraient toute la place. */
const aReunir: readonly AlerteCode[] = [
  'chef_de_file_a_definir',
  'chef_de_projet_non_designe',
  'referent_dss_non_designe',
]

/** Une seule tâche pour toutes les actions qui la demandent à cet agent, et la liste qui les montre. */
function tacheReunie(agent: Agent, code: AlerteCode, lecture: LectureDuPlan, jour: string): Tache[] {
  const concernees = lecture.actions().flatMap((action) => {
    const declencheur = action.declencheurs.find((d) => d.code === code)
    const alerte = declencheur && alerteDuJour(declencheur, jour)
    const objet = objetDe(action)
    return alerte?.etat === 'active' && reglesDesTaches[code].revient(agent, objet, action)
      ? [{ gravite: alerte.gravite }]
      : []
  })
  if (concernees.length === 0) return []
  // La liste ne montre à un administrateur que les actions de son organisme ; la DSS les voit toutes.
  const siens = agent.habilitations
    .filter(({ role }) => role === 'administrateur_organisme')
    .map(({ organisme }) => organisme)
  const chefDeFile = code === 'chef_de_projet_non_designe' ? siens : []
  return [
    {
      id: code,
      libelle: reglesDesTaches[code].libelle,
      motif: `${pluriel(concernees.length, 'action est concernée', 'actions sont concernées')}.`,
      gravite: gravites.find((gravite) => concernees.some((c) => c.gravite === gravite)) ?? 'basse',
      action: null,
      href: `/pilotage/plan?${filtreVersUrl({ filtre: { alerte: [code], chefDeFile } }).toString()}`,
      echeance: null,
    },
  ]
}

/** Tout ce qui attend cet agent, du plus au moins grave, puis du plus ancien au plus récent. */
export function tachesDe(agent: Agent, lecture: LectureDuPlan, jour: string): Tache[] {
  const parAction = lecture.actions().flatMap((action) => {
    const objet = objetDe(action)
    return [
      ...alertesQuiReviennent(agent, action, objet, jour),
      ...jalonsDontRendreCompte(agent, action, objet, jour),
    ]
  })
  const reunies = aReunir.flatMap((code) => tacheReunie(agent, code, lecture, jour))
  return [...reunies, ...parAction].toSorted(
    (a, b) =>
      gravites.indexOf(a.gravite) - gravites.indexOf(b.gravite) ||
      (a.echeance ?? '').localeCompare(b.echeance ?? '') ||
      a.id.localeCompare(b.id),
  )
}
