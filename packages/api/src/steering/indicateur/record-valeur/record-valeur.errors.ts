import { refus } from '../../erreurs.ts'

const phraseFutur = 'Une valeur se constate : sa date ne peut être à venir.'
export const valeurAVenir = () => refus('valeur_a_venir', phraseFutur, { date: phraseFutur })

export const indicateurNonApplicable = () =>
  refus(
    'indicateur_non_applicable',
    'Cet indicateur est déclaré non applicable : rendez-le applicable avant d’y enregistrer une valeur.',
  )
