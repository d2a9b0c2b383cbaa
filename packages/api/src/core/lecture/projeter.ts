import { completude, declencheurs, libelleOrganisme, sansAccents, type Rubrique } from '@sssi/domain'
import type { ActionSuivie } from '../suivi/charger-suivi.ts'
import type { ActionLue } from './lecture.ts'

/** Garde d’un texte qu’il est écrit : les règles ne demandent rien d’autre, et vingt mille caractères pèsent. */
function abreger(rubrique: Rubrique): Rubrique {
  return { ...rubrique, contenu: rubrique.contenu.trim() === '' ? '' : '…' }
}

/** Ce que la lecture garde d’une action suivie ; projeter une projection la laisse telle quelle. */
export function projeter({ plan, suivi, derniereMiseAJourPar, versionMeteo }: ActionSuivie): ActionLue {
  const { code, libelle, thematique, orientation, chefsDeFile } = plan
  const designes = suivi.chefsDeFileDesignes.map((organisme) => libelleOrganisme(organisme))
  return {
    plan,
    suivi: { ...suivi, rubriques: suivi.rubriques.map(abreger) },
    derniereMiseAJourPar,
    versionMeteo,
    completude: completude(suivi),
    declencheurs: declencheurs(plan, suivi),
    mots: sansAccents(
      [code, libelle, thematique, orientation, chefsDeFile, ...designes, suivi.synthese].join('\n'),
    ),
  }
}
