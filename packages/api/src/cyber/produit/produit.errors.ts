import { interdit, introuvable, refus } from '../erreurs.ts'

export const produitIntrouvable = () => introuvable('Ce produit')

export const produitsDUnAutreOrganisme = () =>
  interdit(
    'Les produits d’un organisme sont tenus par son RSSI et par le CERT. Cet organisme n’est pas le vôtre.',
  )

export const produitDejaDeclare = () =>
  refus('produit_deja_declare', 'Cet organisme a déjà déclaré ce produit. Modifiez la ligne qui existe.', {
    produit: 'Ce produit est déjà dans la liste de cet organisme.',
  })

export const produitSansNom = () =>
  refus('produit_sans_nom', 'Ce nom n’a aucun mot que l’on puisse comparer à ceux des avis.', {
    editeur: 'Donnez un nom fait de lettres ou de chiffres.',
  })
