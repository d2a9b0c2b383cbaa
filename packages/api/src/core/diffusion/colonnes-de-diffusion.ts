import type { OrganismeCode } from '@sssi/domain'
import type { Tlp } from '@sssi/domain/cyber'
import { text } from 'drizzle-orm/pg-core'

/** Les colonnes d’un objet marqué d’un TLP, à déployer dans sa table : `...colonnesDeDiffusion()`. */
export const colonnesDeDiffusion = () => ({
  tlp: text('tlp').$type<Tlp>().notNull(),
  destinataires: text('destinataires').array().$type<OrganismeCode[]>().notNull(),
  clients: text('clients').array().$type<OrganismeCode[]>().notNull(),
  /** Identifiants des agents nommés, pour TLP:RED. */
  personnes: text('personnes').array().notNull(),
})
