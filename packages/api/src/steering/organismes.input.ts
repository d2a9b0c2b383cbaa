import { organismeCodes, organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'

/** Des organismes, chacun une fois, dans l’ordre où le portail les présente. */
export const organismesSaisis = z
  .array(organismeCodeSchema)
  .max(organismeCodes.length, 'Choisissez chaque organisme une seule fois.')
  .transform((choisis) => organismeCodes.filter((code) => choisis.includes(code)))
