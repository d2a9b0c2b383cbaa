import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'

export const listAgentsInput = z.strictObject({ organisme: organismeCodeSchema })
export type ListAgentsInput = z.output<typeof listAgentsInput>
