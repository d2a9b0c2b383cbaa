import * as z from 'zod'
import { sectionLue, versionDesignee } from '../../saisie.ts'

export const activateVersionInput = z.strictObject({ ...sectionLue, version: versionDesignee })
