import type { EtatDeBulletin } from './bulletin.ts'

export const gestesDeBulletin = [
  'ecrire',
  'diffuser',
  'publier',
  'supprimer',
  'retirer',
  'repondre',
  'relancer',
] as const
export type GesteDeBulletin = (typeof gestesDeBulletin)[number]

/** What may be done in each state; what is not written here may not. */
const gestes: Record<EtatDeBulletin, readonly GesteDeBulletin[]> = {
  brouillon: ['ecrire', 'diffuser', 'publier', 'supprimer'],
  publie: ['ecrire', 'diffuser', 'publier', 'retirer', 'repondre', 'relancer'],
  retire: ['diffuser'],
}

export const admetLeGeste = (etat: EtatDeBulletin, geste: GesteDeBulletin): boolean =>
  gestes[etat].includes(geste)
