import * as z from 'zod'
import { texteLibre, texteRequis } from '../../suivi/suivi.schema.ts'
import type { Jour } from '../../temps/jour.ts'
import { jourSchema } from '../../temps/jour.schema.ts'
import { codeDExigenceSchema } from './referentiel.schema.ts'

export const etatsDeMesure = ['prevue', 'en_cours', 'terminee', 'abandonnee'] as const
export type EtatDeMesure = (typeof etatsDeMesure)[number]

const libelles: Record<EtatDeMesure, string> = {
  prevue: 'Prévue',
  en_cours: 'En cours',
  terminee: 'Terminée',
  abandonnee: 'Abandonnée',
}

export const libelleEtatDeMesure = (etat: EtatDeMesure): string => libelles[etat]

export const longueursDeMesure = { libelle: 300, porteur: 120, commentaire: 2_000 } as const

/** What a body writes of a measure of its action plan. */
export const saisieDeMesure = {
  libelle: texteRequis('la mesure', longueursDeMesure.libelle),
  porteur: texteRequis('qui la porte', longueursDeMesure.porteur),
  echeance: jourSchema,
  etat: z.enum(etatsDeMesure, 'Choisissez un état de la liste.'),
  commentaire: texteLibre(longueursDeMesure.commentaire),
  /** The shortfalls it closes, by their codes. */
  codes: z.array(codeDExigenceSchema).min(1, 'Choisissez au moins un écart que la mesure réduit.').max(200),
} as const

/** Late: its date is past and it is neither done nor given up. */
export function mesureEnRetard(
  { echeance, etat }: { readonly echeance: Jour; readonly etat: EtatDeMesure },
  aujourdhui: Jour,
): boolean {
  return echeance < aujourdhui && (etat === 'prevue' || etat === 'en_cours')
}
