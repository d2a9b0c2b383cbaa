import * as z from 'zod'
import { FORME_DE_VERSION, LONGUEUR_DE_VERSION } from './version.ts'

export const versionDeSectionSchema = z
  .string('Indiquez une version, par exemple 1.4.0.')
  .max(LONGUEUR_DE_VERSION, `Une version tient en ${LONGUEUR_DE_VERSION} caractères.`)
  .regex(FORME_DE_VERSION, 'Une version s’écrit comme 1.4.0 ou 1.5.0-rc.1, sans « + ».')
