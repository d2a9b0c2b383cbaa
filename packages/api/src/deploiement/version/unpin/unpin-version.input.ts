import * as z from 'zod'
import { sectionLue } from '../../saisie.ts'

export const unpinVersionInput = z.strictObject(sectionLue)
