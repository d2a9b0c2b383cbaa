import { partDuCanariSchema } from '@sssi/domain'
import * as z from 'zod'
import { sectionLue, versionDesignee } from '../../saisie.ts'

export const updateCanariInput = z.strictObject({
  ...sectionLue,
  version: versionDesignee,
  part: partDuCanariSchema,
})
