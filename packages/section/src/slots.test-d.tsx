import type { Emplacement } from './host/host-context.ts'

declare const Emplacement: Emplacement

export const panneau = <Emplacement nom="action.panneau" proprietes={{ code: 'A1-001' }} />
export const tuile = <Emplacement nom="tableauDeBord.tuile" proprietes={{}} />

// @ts-expect-error le panneau d’une action reçoit son code
export const sansCode = <Emplacement nom="action.panneau" proprietes={{}} />
// @ts-expect-error cet emplacement n’existe pas
export const inconnu = <Emplacement nom="plafond" proprietes={{}} />
