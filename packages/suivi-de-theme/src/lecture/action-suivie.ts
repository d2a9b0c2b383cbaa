import type { RouterOutputs } from '@sssi/api/client'

/** Ce qu’une section lit d’une action qu’elle suit : une ligne du plan, avec les mots du texte et où elle en est aujourd’hui. */
export type ActionSuivie = RouterOutputs['steering']['action']['list']['lignes'][number]
