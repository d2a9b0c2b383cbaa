import * as z from 'zod'
import { sectionLue, versionDesignee } from '../../saisie.ts'

/** Sans version : ce qui était avant le dernier mouvement. */
export const rollbackVersionInput = z.strictObject({ ...sectionLue, version: versionDesignee.nullable() })
