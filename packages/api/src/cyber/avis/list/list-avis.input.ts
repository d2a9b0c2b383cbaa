import { adresseDesAvisSchema } from '@sssi/domain/cyber'
import { stockable } from '../../../core/trpc/saisie.ts'

const { q, editeur } = adresseDesAvisSchema.shape

export const listAvisInput = adresseDesAvisSchema.extend({ q: stockable(q), editeur: stockable(editeur) })
