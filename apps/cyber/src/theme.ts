import { themesSuivis } from '@sssi/domain'
import { themeDeSection, useActionsSuivies, type ActionsSuivies } from '@sssi/suivi-de-theme/lecture'
import { useApi } from './api.ts'
import { manifeste } from './manifest.ts'

export const theme = themeDeSection(themesSuivis.cyber, manifeste)

/** Les actions que la section suit. Ses pages, sa tuile et son panneau lisent la même réponse, demandée une fois. */
export function useSuivi(): ActionsSuivies {
  return useActionsSuivies(useApi(), theme)
}
