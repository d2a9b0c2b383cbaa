import * as z from 'zod'

export const getStatistiquesInput = z.strictObject({ exercice: z.boolean() })
export type GetStatistiquesInput = z.output<typeof getStatistiquesInput>
