import { identifiantDeSectionSchema, versionDeSectionSchema } from '@sssi/domain'
import * as z from 'zod'
import { stockable, version as revision } from '../core/trpc/saisie.ts'

/** La section visée, et la révision de son déploiement que l’agent avait sous les yeux. */
export const sectionLue = {
  section: stockable(identifiantDeSectionSchema),
  revision,
}

export const versionDesignee = stockable(versionDeSectionSchema)

export const motif = stockable(
  z.string().trim().min(3, 'Donnez le motif en quelques mots.').max(300, 'Un motif tient en 300 caractères.'),
)

export const instant = z.iso
  .datetime({ error: 'Indiquez une date et une heure.' })
  .transform((texte) => new Date(texte))
