import { preuveSchema } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockables } from '../../saisie.ts'
import { fichiersJoints } from '../preuves.ts'
import { echeanceLue } from '../saisie-d-echeance.ts'

export const recordEcheanceInput = stockables(
  z.strictObject({ ...echeanceLue, preuve: preuveSchema, fichiers: fichiersJoints }),
)
export type RecordEcheanceInput = z.output<typeof recordEcheanceInput>
