import { libelleOrganisme } from '@sssi/domain'
import type { FicheAction } from '../fiche/fiche-action.ts'

/** Qui reste à désigner, en mots, dans l’ordre où le texte les nomme (SSSI ch. 2 § 4). */
export function acteursManquants({
  chefsDeFile,
  suivi,
}: Pick<FicheAction, 'chefsDeFile' | 'suivi'>): string[] {
  const sansCorrespondant = suivi.contributeurs.filter((code) => !suivi.correspondants.includes(code))
  return [
    ...(chefsDeFile.length === 0 ? ['le chef de file'] : []),
    ...(suivi.chefDeProjet ? [] : ['le chef de projet']),
    ...sansCorrespondant.map((code) => `le correspondant ${libelleOrganisme(code)}`),
    ...(suivi.referentDss ? [] : ['le référent DSS']),
  ]
}
