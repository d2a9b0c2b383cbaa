import { saisieDeContact } from '@sssi/domain/cyber'
import { stockable } from '../../core/trpc/saisie.ts'

/** Ce que l’on saisit d’un contact, tel que la base sait le garder. */
export const contactStockable = {
  ...saisieDeContact,
  nom: stockable(saisieDeContact.nom),
  fonction: stockable(saisieDeContact.fonction),
  courriel: stockable(saisieDeContact.courriel),
  telephone: stockable(saisieDeContact.telephone),
  agentId: stockable(saisieDeContact.agentId),
  clePgp: stockable(saisieDeContact.clePgp),
}
