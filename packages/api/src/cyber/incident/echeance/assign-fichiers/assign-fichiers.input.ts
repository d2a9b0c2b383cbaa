import * as z from 'zod'
import { fichiersJoints } from '../preuves.ts'
import { echeanceLue } from '../saisie-d-echeance.ts'

export const assignFichiersInput = z.strictObject({ ...echeanceLue, fichiers: fichiersJoints })
export type AssignFichiersInput = z.output<typeof assignFichiersInput>
