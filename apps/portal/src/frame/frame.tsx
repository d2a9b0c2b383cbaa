import { TitreDePageContext } from '@sssi/section/host'
import { Breadcrumb } from '@sssi/ui/Breadcrumb'
import { DemoNotice } from '@sssi/ui/DemoNotice'
import { SkipLinks } from '@sssi/ui/SkipLinks'
import { Suspense } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { useMessages } from '../host/portal-host.tsx'
import { useSession } from '../session/use-session.ts'
import { Messages } from './messages.tsx'
import { PortalFooter } from './portal-footer.tsx'
import { PortalHeader } from './portal-header.tsx'
import { useFocusSurTitre } from './use-heading-focus.ts'
import { useRepere } from './use-page-landmark.ts'

/** Le cadre de toutes les pages : en-tête, fil d’Ariane, contenu, pied de page, et l’unique zone d’annonces. */
export function Frame() {
  const { repere, titre, dire, adresse } = useRepere()
  const { annonce } = useMessages()
  const { demonstration } = useSession()
  useFocusSurTitre(adresse)
  return (
    <TitreDePageContext value={dire}>
      <SkipLinks
        links={[
          { label: 'Contenu', anchor: '#contenu' },
          { label: 'Menu', anchor: '#fr-header-main-navigation' },
          { label: 'Pied de page', anchor: '#fr-footer' },
        ]}
      />
      <PortalHeader />
      {demonstration && <DemoNotice />}
      <main id="contenu" className="fr-container sssi-contenu" tabIndex={-1}>
        {repere.fil.length > 0 && (
          <Breadcrumb
            segments={repere.fil.map((etape) => ({
              label: etape.libelle,
              linkProps: { href: etape.adresse },
            }))}
            currentPageLabel={titre}
          />
        )}
        <Messages />
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <PortalFooter />
      <div className="fr-sr-only" role="status" aria-live="polite">
        {annonce}
      </div>
      <ScrollRestoration />
    </TitreDePageContext>
  )
}
