import { bigserial, boolean, index, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { colonnesDeDiffusion } from '../diffusion/colonnes-de-diffusion.ts'
import type { AvisDirect } from './evenement-direct.ts'

/**
 * Ce qui s’annonce aux pages ouvertes. Les numéros croissent dans l’ordre où les transactions sont acquises (voir `annoncer.ts`) :
 * qui a vu le numéro n a vu, ou n’a pas à connaître, tout ce qui précède.
 */
export const evenementDirect = pgTable(
  'evenement_direct',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    le: timestamp('le', { withTimezone: true }).notNull().defaultNow(),
    sujet: text('sujet').notNull(),
    objetId: text('objet_id').notNull(),
    fait: text('fait').notNull(),
    ...colonnesDeDiffusion(),
    donnees: jsonb('donnees').$type<Record<string, unknown>>().notNull(),
    /** Ce que le portail montre sur toutes ses pages, tant qu’un évènement plus récent du même objet ne l’a pas remplacé. */
    avis: jsonb('avis').$type<AvisDirect>(),
    /** Vrai si cet évènement remplace, ou retire, l’avis que l’objet avait pour les mêmes lecteurs. */
    changeLAvis: boolean('change_l_avis').notNull(),
  },
  (table) => [
    index('evenement_direct_par_date').on(table.le),
    index('evenement_direct_des_avis').on(table.sujet, table.objetId, table.id),
  ],
)
