import { creerMorceau } from '../../page/morceau.tsx'

const charger = () => import('./formulaires-de-jalon.tsx')

export const FormulaireDeJalon = creerMorceau(
  async () => ({ default: (await charger()).FormulaireDeJalon }),
  { libelle: 'Formulaire' },
)
export const FormulaireDeCompteRendu = creerMorceau(
  async () => ({ default: (await charger()).FormulaireDeCompteRendu }),
  { libelle: 'Formulaire' },
)
