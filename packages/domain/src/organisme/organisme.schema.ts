import * as z from 'zod'
import { organismeCodes } from './organisme.ts'

export const organismeCodeSchema = z.enum(organismeCodes, 'Choisissez un organisme de la liste.')
