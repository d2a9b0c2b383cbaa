import './prose.css'
import type { Permission } from '@sssi/domain'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { useComposition } from '../composition/composition-context.ts'
import { pages, type PageDuPortail } from '../router/portal-paths.ts'
import { adresseDeSection } from '../sections/section-address.ts'
import type { SectionComposee } from '../composition/composition.ts'
import { useSession } from '../session/use-session.ts'

interface Groupe {
  readonly titre: string
  readonly liens: readonly { readonly libelle: string; readonly adresse: string }[]
}

const toutes: readonly PageDuPortail[] = Object.values(pages)

const duPortail = (ouverteA: 'tous' | 'agents', peut: (permission: Permission) => boolean) =>
  toutes
    .filter((page) => page.ouverteA === ouverteA && (!page.permission || peut(page.permission)))
    .map((page) => ({ libelle: page.titre, adresse: page.chemin }))

/** Les pages d’une section que l’agent peut ouvrir ; celles à paramètre (une fiche) s’atteignent depuis leur liste. */
function deLaSection(section: SectionComposee, peut: (permission: Permission) => boolean): Groupe {
  const liens = Object.values(section.manifest.pages)
    .filter((page) => !page.chemin.includes(':') && peut(page.permission as Permission))
    .map((page) => ({ libelle: page.libelle, adresse: adresseDeSection(section, page.chemin) }))
  return { titre: section.manifest.titre, liens }
}

/** Le plan du site, tiré des routes du portail et des manifestes des sections : il ne peut pas être en retard sur eux. */
export default function PlanDuSitePage() {
  const { sections } = useComposition()
  const { agent, peut } = useSession()
  const groupes: Groupe[] = [
    { titre: 'Pages publiques', liens: duPortail('tous', peut) },
    ...(agent ? [{ titre: 'Mon espace', liens: duPortail('agents', peut) }] : []),
    ...sections.map((section) => deLaSection(section, peut)),
  ]
  return (
    <div className="sssi-portail-prose">
      <PageTitle {...(!agent && { intro: 'Les pages réservées aux agents s’ajoutent une fois connecté.' })}>
        {pages.planDuSite.titre}
      </PageTitle>
      {groupes
        .filter(({ liens }) => liens.length > 0)
        .map(({ titre, liens }) => (
          <section key={titre}>
            <h2 className="fr-h4">{titre}</h2>
            <ul>
              {liens.map(({ libelle, adresse }) => (
                <li key={adresse}>
                  <Lien href={adresse}>{libelle}</Lien>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  )
}
