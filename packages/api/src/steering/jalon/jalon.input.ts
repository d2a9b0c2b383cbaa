import { jalonSchema } from '@sssi/domain'
import { stockable } from '../../core/trpc/saisie.ts'

const { acteur, type, libelle, echeance, etat, realiseLe, commentaire } = jalonSchema.shape

/** Ce que le chef de projet dit d’un jalon. */
export const descriptionDeJalon = { acteur, type, libelle: stockable(libelle), echeance }
/** Ce que l’organisme qui le doit en dit. */
export const compteRenduDeJalon = { etat, realiseLe, commentaire: stockable(commentaire) }
