import { ongletsEnMots } from '@sssi/domain'
import { trouverCle } from '../cle.ts'
import type { Commande } from '../commande.ts'
import { ordonner, positions, viser } from '../cible.ts'
import type { Environnement } from '../environnement.ts'
import { duPortail, type Arguments } from '../options.ts'
import { adresseDuPortail, commander } from '../portail.ts'
import { sectionDIci } from '../section.ts'
import { decrireLEnsemble, decrireSection, type Etat } from './etat.ts'

async function lireEtat(env: Environnement, args: Arguments): Promise<{ portail: string; etat: Etat }> {
  if (args.positions.length === 0 && sectionDIci(env) === null) {
    const portail = adresseDuPortail(env, args)
    const cle = await trouverCle(env, args, null)
    const etat = await commander(env, { portail, section: null, cle }, { fait: 'ensemble' })
    return { portail, etat: etat as Etat }
  }
  const cible = viser(env, args)
  positions(cible.reste)
  return { portail: cible.portail, etat: (await ordonner(env, args, cible, { fait: 'etat' })) as Etat }
}

export const status: Commande = {
  usage: '[section]',
  resume:
    'dit ce qui est actif, pour qui, depuis quand, et les versions disponibles ; de toutes, sans section',
  options: duPortail,
  async executer(env, args) {
    const { portail, etat } = await lireEtat(env, args)
    if (args.oui('json')) {
      env.dire(JSON.stringify(etat))
      return
    }
    const [section, ...autres] = etat.sections
    env.dire(`Portail ${portail} (construction ${etat.portail}, API ${etat.api})`)
    if (!section) env.dire('Aucune version n’y est encore publiée.')
    else if (autres.length === 0) for (const ligne of decrireSection(section)) env.dire(ligne)
    else for (const ligne of decrireLEnsemble(etat.sections)) env.dire(ligne)
    env.dire('')
    env.dire(ongletsEnMots(etat.onglets, (id) => id))
  },
}
