import * as z from 'zod'
import { instant, motif, sectionLue, versionDesignee } from '../../saisie.ts'

export const pinVersionInput = z.strictObject({
  ...sectionLue,
  version: versionDesignee,
  motif,
  jusquA: instant,
})
