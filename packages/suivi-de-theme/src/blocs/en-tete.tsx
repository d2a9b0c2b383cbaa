import { PageTitle } from '@sssi/ui/PageTitle'
import { SectionBanner } from '@sssi/ui/SectionBanner'
import type { ThemeDeSection } from '../lecture/theme-de-section.ts'
import { Texte } from './texte.tsx'

interface Proprietes {
  readonly theme: ThemeDeSection
  readonly titre: string
  readonly introduction: string
}

/** Le haut d’une page de section : l’équipe qui la tient et comment la joindre, le titre, ce que la page apporte. */
export function EnTete({ theme, titre, introduction }: Proprietes) {
  return (
    <>
      <SectionBanner
        organisme={theme.equipe}
        equipe={theme.nomDEquipe}
        contact={{ libelle: theme.contact }}
      />
      <PageTitle intro={<Texte>{introduction}</Texte>}>{titre}</PageTitle>
    </>
  )
}
