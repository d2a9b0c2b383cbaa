import * as z from 'zod'
import { instant, motif, sectionLue } from '../../saisie.ts'

export const lockSectionInput = z.strictObject({ ...sectionLue, motif, jusquA: instant })
