import type { OrganismeCode } from '../../organisme/organisme.ts'
import { organismeCodes } from '../../organisme/organisme.ts'
import type { Diffusion, Tlp } from '../tlp.ts'
import { estUnDeclassement, TLP_PAR_DEFAUT } from '../tlp.ts'

export interface DiffusionChoisie {
  readonly tlp: Tlp
  readonly destinataires: readonly OrganismeCode[]
  /** Ids of the agents named, for RED alone. */
  readonly personnes: readonly string[]
}

export const diffusionParDefaut: DiffusionChoisie = {
  tlp: TLP_PAR_DEFAUT,
  destinataires: [...organismeCodes],
  personnes: [],
}

export type ChampDeDiffusion = 'destinataires' | 'personnes'

/** What still lacks before anything can be shared, by field; nothing when the choice is whole. */
export function manquesDeDiffusion({
  tlp,
  destinataires,
  personnes,
}: DiffusionChoisie): Partial<Record<ChampDeDiffusion, string>> {
  if (destinataires.length === 0)
    return { destinataires: 'Choisissez au moins un organisme destinataire : c’est lui qui répond.' }
  if (tlp === 'RED' && personnes.length === 0)
    return { personnes: 'Nommez au moins une personne : en TLP:RED, elle seule lira ce document avec vous.' }
  return {}
}

const portee = ({ tlp, destinataires, clients }: Diffusion) =>
  tlp === 'AMBER' ? [...destinataires, ...clients] : destinataires

/**
 * Whether the marks let everyone who reads `autre` read this one too: naming it to them then reveals nothing. People named in RED
 * stand for themselves, whatever body they come from.
 */
export function estAussiLarge(diffusion: Diffusion, autre: Diffusion): boolean {
  switch (diffusion.tlp) {
    case 'CLEAR':
      return true
    case 'GREEN':
      return autre.tlp !== 'CLEAR'
    case 'RED':
      return autre.tlp === 'RED' && autre.personnes.every((id) => diffusion.personnes.includes(id))
    case 'AMBER':
    case 'AMBER+STRICT':
      if (autre.tlp === 'RED') return true
      if (estUnDeclassement('AMBER', autre.tlp)) return false
      return portee(autre).every((organisme) => portee(diffusion).includes(organisme))
  }
}

/** Shortest reason that a downgrade accepts: a word is not a reason. */
export const LONGUEUR_DU_MOTIF_DE_DECLASSEMENT = 20

/** How a change of level is made: at once, decided by its author with a reason, or by a second person too. */
export type Demarche = 'immediate' | 'motivee' | 'a_deux'

export function demarcheDuChangement(de: Tlp, vers: Tlp): Demarche {
  if (!estUnDeclassement(de, vers)) return 'immediate'
  return de === 'RED' ? 'a_deux' : 'motivee'
}

/** The same, on what is shared before and after: naming one more reader at the same level is decided too. */
export function demarcheDeLaDiffusion(de: Diffusion, vers: Diffusion): Demarche {
  const demarche = demarcheDuChangement(de.tlp, vers.tlp)
  return demarche === 'immediate' && !estAussiLarge(de, vers) ? 'motivee' : demarche
}

/**
 * The same choice, complete: bodies in their usual order and once each, clients that are not recipients already, people for RED
 * alone, its author among them.
 */
export function completerDiffusion(
  { tlp, destinataires, personnes }: DiffusionChoisie,
  auteur: string,
  clients: readonly OrganismeCode[],
): Diffusion {
  return {
    tlp,
    destinataires: organismeCodes.filter((code) => destinataires.includes(code)),
    clients: organismeCodes.filter((code) => clients.includes(code) && !destinataires.includes(code)),
    personnes: tlp === 'RED' ? [...new Set([auteur, ...personnes])] : [],
  }
}
