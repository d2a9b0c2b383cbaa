import * as z from 'zod'
import { sectionLue } from '../../saisie.ts'

export const unlockSectionInput = z.strictObject(sectionLue)
