import {
  ajouterJours,
  plan,
  type ActionCode,
  type Habilitation,
  type Instance,
  type Jour,
} from '@sssi/domain'
import { acteurs, animateur, type ActeurDeDemonstration } from './acteurs.ts'
import { instancesDe, instantDe, jourOuvre } from './calendrier.ts'
import { episodesDHorizon } from './episodes-d-horizon.ts'
import { episodesDIndicateurs } from './episodes-d-indicateurs.ts'
import { episodesDeFeuilleDeRoute } from './episodes-de-feuille-de-route.ts'
import { episodesDeSuivi } from './episodes-de-suivi.ts'
import { hasardDe, type Hasard } from './hasard.ts'
import { raconter, sceneDe, type EvenementSigne, type Histoire } from './histoire.ts'
import { profils } from './profils.ts'

export interface HabilitationTenue extends Habilitation {
  readonly acteur: ActeurDeDemonstration
  readonly accordeeLe: string
}

export interface Demonstration {
  readonly aujourdhui: Jour
  readonly instances: readonly Instance[]
  readonly habilitations: readonly HabilitationTenue[]
  readonly histoires: ReadonlyMap<ActionCode, Histoire>
  /** Tout ce qui est arrivé, dans l’ordre du temps. */
  readonly evenements: readonly EvenementSigne[]
}

const ouverture = -700

function signer(par: ActeurDeDemonstration, le: string, evenement: object): EvenementSigne {
  const acteur = { libelle: par.libelle, organisme: par.organisme }
  return { par, evenement: { ...evenement, acteur, le } as EvenementSigne['evenement'] }
}

function droit(
  type: 'habilitation_accordee' | 'habilitation_retiree',
  acteur: ActeurDeDemonstration,
  tenue: Habilitation,
  le: string,
) {
  const objet = { agentId: acteur.id, libelle: acteur.libelle }
  const valeurs =
    type === 'habilitation_accordee' ? { avant: null, apres: tenue } : { avant: tenue, apres: null }
  return signer(animateur, le, { type, code: tenue.action, objet, ...valeurs })
}

/** Les habilitations des comptes, et celles qu’un chef de projet a tenues puis rendues sur les actions délaissées. */
function habiliter(histoires: ReadonlyMap<ActionCode, Histoire>, aujourdhui: Jour, hasard: Hasard) {
  const jour = (dans: number) => instantDe(jourOuvre(ajouterJours(aujourdhui, dans)), hasard)
  const tenues: HabilitationTenue[] = acteurs.flatMap((acteur) =>
    acteur.habilitations.map((tenue) => ({ ...tenue, acteur, accordeeLe: jour(ouverture) })),
  )
  const accordees = tenues.map(({ acteur, accordeeLe, role, organisme, action }) =>
    droit('habilitation_accordee', acteur, { role, organisme, action }, accordeeLe),
  )
  const rendues = [...histoires].flatMap(([code, { evenements }]) => {
    const auteur = evenements[0]?.par
    const derniere = evenements.at(-1)?.evenement.le
    const encore = auteur?.habilitations.some((h) => h.role === 'chef_de_projet' && h.action === code)
    if (!auteur?.organisme || derniere === undefined || encore) return []
    const tenue: Habilitation = { role: 'chef_de_projet', organisme: auteur.organisme, action: code }
    const depart = instantDe(ajouterJours(derniere.slice(0, 10), 2), hasard)
    return [
      droit('habilitation_accordee', auteur, tenue, jour(ouverture)),
      droit('habilitation_retiree', auteur, tenue, depart),
    ]
  })
  return { tenues, evenements: [...accordees, ...rendues] }
}

function inscrire(instances: readonly Instance[], aujourdhui: Jour, hasard: Hasard): EvenementSigne[] {
  return instances.map(({ id, type, date }) => {
    const inscription = ajouterJours(date, -45)
    const le = instantDe(inscription < aujourdhui ? inscription : ajouterJours(aujourdhui, -4), hasard)
    return signer(animateur, le, {
      type: 'instance_creee',
      code: null,
      objet: { id },
      avant: null,
      apres: { type, date },
    })
  })
}

/** Raconte deux ans de suivi, toujours les mêmes pour un même jour. */
export function raconterLaDemonstration(aujourdhui: Jour): Demonstration {
  const hasard = hasardDe('démonstration')
  const instances = instancesDe(aujourdhui, hasard)
  const histoires = new Map<ActionCode, Histoire>()
  for (const action of plan) {
    const profil = profils.get(action.code)
    if (!profil) continue
    const scene = sceneDe(action, profil, { aujourdhui, instances }, hasardDe(action.code))
    const episodes = [
      ...episodesDeSuivi(scene),
      ...episodesDeFeuilleDeRoute(scene),
      ...episodesDIndicateurs(scene),
      ...episodesDHorizon(scene),
    ]
    histoires.set(action.code, raconter(scene, episodes))
  }
  const { tenues, evenements } = habiliter(histoires, aujourdhui, hasard)
  const tous = [
    ...evenements,
    ...inscrire(instances, aujourdhui, hasard),
    ...[...histoires.values()].flatMap((histoire) => histoire.evenements),
  ]
  return {
    aujourdhui,
    instances,
    habilitations: tenues,
    histoires,
    evenements: tous.toSorted((a, b) => a.evenement.le.localeCompare(b.evenement.le)),
  }
}
