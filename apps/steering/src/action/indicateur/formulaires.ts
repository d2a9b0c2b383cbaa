import { creerMorceau } from '../../page/morceau.tsx'

export const FormulaireDIndicateur = creerMorceau(() => import('./formulaire-d-indicateur.tsx'), {
  libelle: 'Formulaire',
})
export const FormulaireDeValeur = creerMorceau(() => import('./formulaire-de-valeur.tsx'), {
  libelle: 'Formulaire',
})
