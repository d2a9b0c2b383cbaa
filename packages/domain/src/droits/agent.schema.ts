import * as z from 'zod'
import { organismeCodeSchema } from '../organisme/organisme.schema.ts'
import { actionCodeSchema } from '../plan/action.schema.ts'
import { roles } from './agent.ts'

export const roleSchema = z.enum(roles, 'Choisissez un rôle de la liste.')

export const habilitationSchema = z.object({
  role: roleSchema,
  organisme: organismeCodeSchema,
  action: actionCodeSchema.nullable(),
})

export const agentSchema = z.object({
  id: z.string().min(1),
  libelle: z.string().min(1),
  organisme: organismeCodeSchema.nullable(),
  habilitations: z.array(habilitationSchema),
})
