import { PageTitle, type PageTitleProps } from '@sssi/ui/PageTitle'
import { SectionBanner } from '@sssi/ui/SectionBanner'
import { manifeste } from '../manifest.ts'

/** Le haut d’une page de la section : l’équipe qui la tient et comment la joindre, puis le titre. */
export function EnTete(titre: PageTitleProps) {
  const { organisme, nom, contact } = manifeste.equipe
  return (
    <>
      <SectionBanner organisme={organisme} equipe={nom} contact={{ libelle: contact }} />
      <PageTitle {...titre} />
    </>
  )
}
