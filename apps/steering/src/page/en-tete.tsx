import { PageTitle, type PageTitleProps } from '@sssi/ui/PageTitle'
import { SectionBanner } from '@sssi/ui/SectionBanner'
import { manifeste } from '../manifest.ts'

/** Le haut d’une page du pilotage : l’équipe qui la tient et comment la joindre, puis le titre. */
export function EnTete(titre: PageTitleProps) {
  const { organisme, contact } = manifeste.equipe
  return (
    <>
      <SectionBanner
        organisme={organisme}
        equipe="Bureau en charge du pilotage des systèmes d’information (4C)"
        contact={{ libelle: contact }}
      />
      <PageTitle {...titre} />
    </>
  )
}
