import { refus } from '../../erreurs.ts'
import type { DefautDeBulletin } from '../csaf/verifier-bulletin.ts'

export const rienAPublier = () =>
  refus(
    'rien_a_publier',
    'Aucune modification n’est enregistrée depuis la dernière révision : rien n’est à publier.',
  )

export const revisionSansResume = () =>
  refus('revision_sans_resume', 'Dites ce que change cette révision : ceux qui ont déjà répondu le liront.', {
    resumeDeRevision: 'Dites en une phrase ce que change cette révision.',
  })

export const echeancePassee = () =>
  refus('echeance_passee', 'La date de réponse attendue est passée.', {
    'contenu.reponseAttendueLe': 'Choisissez un jour à venir, ou retirez cette date.',
  })

/** Ce que la norme, ou nos règles, refusent : chaque phrase à son champ ; ce qui n’en a pas fait la phrase du refus. */
export function bulletinInvalide(defauts: readonly DefautDeBulletin[]) {
  const champs: Record<string, string> = {}
  for (const { champ, message } of defauts) if (champ !== '') champs[champ] ??= message
  const general = defauts.find(({ champ }) => champ === '')?.message
  return refus(
    'bulletin_invalide',
    general ?? 'Ce bulletin ne peut pas encore être publié : chaque champ à corriger dit ce qui est attendu.',
    champs,
  )
}
