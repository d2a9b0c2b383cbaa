import { versionDeSectionSchema } from '@sssi/domain'
import { le } from '../afficher.ts'
import type { Commande } from '../commande.ts'
import { echeance, motif } from '../echeance.ts'
import { malEcrite, type Environnement } from '../environnement.ts'
import { ordonner, positions, viser, type Cible } from '../cible.ts'
import { duPortail, entier, type Arguments, type NomDOption } from '../options.ts'
import type { Ordre } from '../portail.ts'

interface Mouvement {
  readonly ordre: Ordre
  /** La phrase dite quand le portail l’a accepté. */
  readonly fait: (resultat: unknown) => string
}

type Decider = (contexte: { cible: Cible; args: Arguments; env: Environnement }) => Mouvement

function version(ecrite: string | undefined): string {
  const lue = versionDeSectionSchema.safeParse(ecrite)
  if (lue.success) return lue.data
  throw malEcrite(`« ${ecrite ?? ''} » n’est pas une version, par exemple 1.4.0.`)
}

/** Une commande qui lie, signe, envoie, et dit ce qui a été fait. */
const mouvement = (
  usage: string,
  resume: string,
  options: readonly NomDOption[],
  decider: Decider,
): Commande => ({
  usage,
  resume,
  options: [...duPortail, ...options],
  async executer(env, args) {
    const cible = viser(env, args)
    const { ordre, fait } = decider({ cible, args, env })
    const resultat = await ordonner(env, args, cible, ordre)
    env.dire(args.oui('json') ? JSON.stringify(resultat) : `✔ ${fait(resultat)}`)
  },
})

export const activate = mouvement(
  '[section] <version>',
  'donne une version à tous les agents',
  [],
  ({ cible }) => {
    const voulue = version(positions(cible.reste, 'la version')[0])
    return {
      ordre: { fait: 'activer', version: voulue },
      fait: () => `La version ${voulue} de « ${cible.section} » est active pour tous les agents.`,
    }
  },
)

export const canary = mouvement(
  '[section] <version> <part>',
  'donne une version à une part des agents, en % (0 : y mettre fin)',
  [],
  ({ cible }) => {
    const [ecrite, partEcrite] = positions(cible.reste, 'la version', 'la part')
    const voulue = version(ecrite)
    const part = Number((partEcrite ?? '').replace(/\s?%$/, ''))
    if (!Number.isInteger(part) || part < 0 || part > 100)
      throw malEcrite('La part du canari est un pourcentage entier, de 0 à 100.')
    return {
      ordre: { fait: 'canari', version: voulue, part },
      fait: () =>
        part === 0
          ? `Le canari de la version ${voulue} a pris fin : tous les agents ont la version active.`
          : `La version ${voulue} de « ${cible.section} » est donnée à ${part} % des agents.`,
    }
  },
)

export const rollback = mouvement(
  '[section] [version]',
  'revient à la version d’avant, ou à celle qu’on nomme',
  [],
  ({ cible }) => {
    const [ecrite] = positions(cible.reste, '[la version]')
    const voulue = ecrite === undefined ? null : version(ecrite)
    return {
      ordre: { fait: 'retour', version: voulue },
      fait: () =>
        voulue === null
          ? `« ${cible.section} » est revenue à ce qui était avant le dernier mouvement.`
          : `« ${cible.section} » est revenue à la version ${voulue}.`,
    }
  },
)

export const pin = mouvement(
  '[section] <version>',
  'tient la section sur une version pour tous, jusqu’à une échéance',
  ['motif', 'jusqu-a', 'heures'],
  ({ cible, args, env }) => {
    const voulue = version(positions(cible.reste, 'la version')[0])
    const jusquA = echeance(args, env.maintenant())
    return {
      ordre: { fait: 'epingler', version: voulue, motif: motif(args), jusquA },
      fait: () => `« ${cible.section} » est épinglée sur la version ${voulue} jusqu’au ${le(jusquA)}.`,
    }
  },
)

export const unpin = mouvement('[section]', 'retire l’épingle', [], ({ cible }) => {
  positions(cible.reste)
  return { ordre: { fait: 'desepingler' }, fait: () => `« ${cible.section} » n’est plus épinglée.` }
})

export const lock = mouvement(
  '[section]',
  'fige la section jusqu’à une échéance : rien n’y bouge plus',
  ['motif', 'jusqu-a', 'heures'],
  ({ cible, args, env }) => {
    positions(cible.reste)
    const jusquA = echeance(args, env.maintenant())
    return {
      ordre: { fait: 'verrouiller', motif: motif(args), jusquA },
      fait: () => `« ${cible.section} » est verrouillée jusqu’au ${le(jusquA)}.`,
    }
  },
)

export const unlock = mouvement('[section]', 'lève le verrou', [], ({ cible }) => {
  positions(cible.reste)
  return { ordre: { fait: 'deverrouiller' }, fait: () => `« ${cible.section} » n’est plus verrouillée.` }
})

export const preview = mouvement(
  '[section] <version>',
  'donne à un agent un lien pour voir une version avant les autres',
  ['pour', 'heures'],
  ({ cible, args }) => {
    const voulue = version(positions(cible.reste, 'la version')[0])
    const courriel = args.texte('pour')
    if (!courriel) throw malEcrite('Dites à qui la montrer : --pour <courriel>.')
    const heures = entier(args, 'heures', { defaut: 24, min: 1, max: 72 })
    return {
      ordre: { fait: 'apercu', version: voulue, courriel, heures },
      fait: (resultat) => {
        const { chemin, jusquA } = resultat as { readonly chemin: string; readonly jusquA: string }
        return `Lien pour ${courriel}, et pour lui seul, jusqu’au ${le(jusquA)} :\n  ${cible.portail}${chemin}`
      },
    }
  },
)
