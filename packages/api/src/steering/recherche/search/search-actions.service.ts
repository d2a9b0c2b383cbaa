import { jourDe, libelleStatut, type ActionCode } from '@sssi/domain'
import type { LectureDuPlan } from '../../../core/lecture/lecture.ts'
import type { Context } from '../../../core/trpc/context.ts'
import type { SearchActionsInput } from './search-actions.input.ts'

/** La forme commune aux recherches de toutes les sections, que l’en-tête présente ensemble. */
export interface ResultatDeRecherche {
  readonly titre: string
  readonly description: string
  readonly href: string
  readonly type: 'action'
}

/** Cherche une action par son code ou par ses mots, sans accents et à une faute près. */
export function searchActions(
  { lecture, horloge }: Pick<Context, 'lecture' | 'horloge'>,
  { q, limite }: SearchActionsInput,
): { resultats: readonly ResultatDeRecherche[] } {
  const mots = q.trim()
  if (mots === '') return { resultats: [] }
  const codes = lecture.memoriser(`recherche ${limite} ${mots}`, jourDe(horloge.maintenant()), () =>
    lecture.chercher(mots, limite),
  )
  return { resultats: codes.flatMap((code) => resultat(lecture, code)) }
}

function resultat(lecture: LectureDuPlan, code: ActionCode): ResultatDeRecherche[] {
  const action = lecture.action(code)
  if (!action) return []
  const { plan, suivi } = action
  return [
    {
      titre: `${code} — ${plan.libelle}`,
      description: `Axe ${plan.axe} · ${plan.chefsDeFile} · ${libelleStatut(suivi.statut)}`,
      href: `/pilotage/actions/${code}`,
      type: 'action',
    },
  ]
}
