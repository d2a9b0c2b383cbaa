import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Exemple } from './exemples.ts'
import type { Situation } from './situations.ts'

/** Ce que l’appel donne : accepté, ou refusé de l’une de ces façons. */
export type Issue = 'oui' | 'connexion' | 'interdit' | 'introuvable'

export interface DroitsAttendus {
  /** À qui la procédure s’ouvre, avant tout jugement sur son objet. */
  readonly ouverte: 'a_tous' | 'aux_connectes' | 'aux_habilites'
  /** Ceux qu’elle accepte ; « tous » : tous ceux à qui elle s’ouvre. */
  readonly accepte: 'tous' | readonly Situation[]
  /** Ce que les autres obtiennent : un objet désigné par son identifiant n’existe pas pour qui n’y a pas droit. */
  readonly sinon?: Issue
  /** Ceux qui n’obtiennent pas `sinon` : l’objet d’un autre organisme n’existe pas pour un RSSI, que la porte laisse passer. */
  readonly sauf?: Readonly<Partial<Record<Situation, Issue>>>
}

/** Ce qu’un espace de noms dit d’une de ses procédures aux essais qui les parcourent toutes. */
export interface Epreuve {
  readonly droits: DroitsAttendus
  readonly exemple: Exemple
}

export type Epreuves = Readonly<Record<string, Epreuve>>

const sources = join(import.meta.dirname, '..')

/**
 * Celles que les équipes déposent à côté de leur routeur (`<section>/<objet>/<objet>.epreuves.ts`) : leurs procédures sont essayées
 * comme les autres sans qu’elles touchent à un fichier commun.
 */
async function lireEpreuves(): Promise<Epreuves> {
  const fichiers = globSync('*/**/*.epreuves.ts', { cwd: sources })
  const modules = await Promise.all(
    fichiers.map(
      (fichier) =>
        import(/* @vite-ignore */ pathToFileURL(join(sources, fichier)).href) as Promise<{
          epreuves: Epreuves
        }>,
    ),
  )
  return Object.assign({}, ...modules.map(({ epreuves }) => epreuves))
}

export const epreuvesDesSections = await lireEpreuves()
