import { filtreDIncidentsSchema, trisDIncidents } from '@sssi/domain/cyber'
import * as z from 'zod'
import { stockables } from '../saisie.ts'

export const listIncidentsInput = stockables(
  z.strictObject({
    filtre: filtreDIncidentsSchema,
    tri: z.enum(trisDIncidents, 'Choisissez un ordre de la liste.'),
    page: z.int().min(1).max(10_000),
    taille: z.int().min(1).max(100),
  }),
)
export type ListIncidentsInput = z.output<typeof listIncidentsInput>
