import { anneeDe, horizonEffectif, joursEntre, type Instance } from '@sssi/domain'
import { animateur, referent, tient } from './acteurs.ts'
import type { Episode, Scene } from './histoire.ts'
import { episodesDHorizon as episodesPrevus, type EpisodeDHorizon } from './profils.ts'
import { motifsDeRefus, motifsDeRevision } from './textes/fiche.ts'
import { typographie } from './textes/matiere.ts'

/** Les Copil qui ont eu lieu, du plus ancien au plus récent. */
function copilsPasses({ instances, aujourdhui }: Scene): Instance[] {
  return instances.filter(({ type, date }) => type === 'copil' && date < aujourdhui)
}

function proposer(scene: Scene, id: string, jour: number, annee: number): Episode {
  const { action, chefDeProjet, hasard } = scene
  const motif = typographie(hasard.parmi(motifsDeRevision))
  return {
    jour,
    par: chefDeProjet,
    ecrire: (suivi) => ({
      type: 'horizon_propose',
      code: action.code,
      objet: { id, proposeePar: chefDeProjet.organisme },
      avant: { annee: horizonEffectif(action, suivi).annee },
      apres: { annee, motif },
    }),
  }
}

function decider(scene: Scene, id: string, copil: Instance, annee: number, validee: boolean): Episode {
  const { action, aujourdhui, hasard } = scene
  const numero = String(hasard.entier(1, 24)).padStart(2, '0')
  const motif = validee ? null : typographie(hasard.parmi(motifsDeRefus))
  return {
    jour: -joursEntre(copil.date, aujourdhui) + hasard.entier(1, 4),
    par: tient(referent, 'referent_dss', action.code) ? referent : animateur,
    ecrire: (suivi) => ({
      type: validee ? 'horizon_valide' : 'horizon_refuse',
      code: action.code,
      objet: { id, proposeePar: scene.chefDeProjet.organisme },
      avant: { annee: horizonEffectif(action, suivi).annee },
      apres: {
        annee,
        instance: { type: copil.type, date: copil.date },
        numeroDecision: `D-${anneeDe(copil.date)}-${numero}`,
        motifDecision: motif,
      },
    }),
  }
}

/** Le premier report se décide tôt, le second au dernier Copil ; une proposition en attente vient après. */
function copilDe(copils: readonly Instance[], episode: EpisodeDHorizon, rang: number): Instance | undefined {
  if (episode === 'en_attente') return undefined
  return rang === 0 && episode !== 'validee' ? copils[0] : copils.at(rang === 0 ? -2 : -1)
}

export function episodesDHorizon(scene: Scene): Episode[] {
  const { action, aujourdhui, hasard } = scene
  const copils = copilsPasses(scene)
  return (episodesPrevus.get(action.code) ?? []).flatMap((episode, rang) => {
    const id = hasard.uuid()
    const cetteAnnee = anneeDe(aujourdhui)
    const copil = copilDe(copils, episode, rang)
    if (!copil) return [proposer(scene, id, -hasard.entier(8, 30), cetteAnnee + 1)]
    // Un horizon reporté à l’année même de la décision, il y a deux ans, est aujourd’hui dépassé.
    const annee = episode === 'validee_depassee' ? anneeDe(copil.date) : cetteAnnee + hasard.entier(1, 2)
    const proposition = -joursEntre(copil.date, aujourdhui) - hasard.entier(15, 25)
    return [proposer(scene, id, proposition, annee), decider(scene, id, copil, annee, episode !== 'refusee')]
  })
}
