import { completude, declencheurs, libelleOrganisme, sansAccents } from '@sssi/domain'
import type { ActionSuivie } from '../suivi/charger-suivi.ts'
import type { ActionLue } from './lecture.ts'

/** Ce que la lecture garde d’une action suivie. */
export function projeter({ plan, suivi, derniereMiseAJourPar }: ActionSuivie): ActionLue {
  const { code, libelle, thematique, orientation, chefsDeFile } = plan
  const designes = suivi.chefsDeFileDesignes.map((organisme) => libelleOrganisme(organisme))
  return {
    plan,
    suivi: { ...suivi, rubriques: suivi.rubriques.map((rubrique) => ({ ...rubrique, contenu: '' })) },
    derniereMiseAJourPar,
    completude: completude(suivi),
    declencheurs: declencheurs(plan, suivi),
    mots: sansAccents(
      [code, libelle, thematique, orientation, chefsDeFile, ...designes, suivi.synthese].join('\n'),
    ),
  }
}
