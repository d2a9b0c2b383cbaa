import * as z from 'zod'
import { echeanceDesignee } from '../saisie-d-echeance.ts'

export const getEcheanceInput = z.strictObject(echeanceDesignee)
export type GetEcheanceInput = z.output<typeof getEcheanceInput>
