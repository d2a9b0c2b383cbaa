import { longueursDIncident } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockables } from '../../saisie.ts'
import { echeanceLue } from '../saisie-d-echeance.ts'

const CHAMPS_AU_PLUS = 40

export const saveBrouillonInput = stockables(
  z.strictObject({
    ...echeanceLue,
    reponses: z
      .array(
        z.strictObject({ cle: z.string().min(1).max(40), valeur: z.string().max(longueursDIncident.champ) }),
      )
      .max(CHAMPS_AU_PLUS),
  }),
)
export type SaveBrouillonInput = z.output<typeof saveBrouillonInput>
