import type { ThemeSuivi } from '@sssi/domain'

/** Le thème d’une section, et ce que son manifeste en dit au portail : où elle est, et quelle équipe la tient. */
export interface ThemeDeSection extends ThemeSuivi {
  readonly adresse: string
  readonly nomDEquipe: string
  readonly contact: string
}

interface ManifesteDeTheme {
  readonly prefixe: string
  readonly equipe: { readonly nom: string; readonly contact: string }
}

/** Réunit le thème que le domaine décrit et la section qui le suit. */
export function themeDeSection(theme: ThemeSuivi, { prefixe, equipe }: ManifesteDeTheme): ThemeDeSection {
  return { ...theme, adresse: prefixe, nomDEquipe: equipe.nom, contact: equipe.contact }
}
