import './frame.css'
import { TitreDePageContext } from '@sssi/section/host'
import { Breadcrumb } from '@sssi/ui/Breadcrumb'
import { DemoNotice } from '@sssi/ui/DemoNotice'
import { LiveRegion } from '@sssi/ui/LiveRegion'
import { OfflineNotice } from '@sssi/ui/OfflineNotice'
import { SkipLinks } from '@sssi/ui/SkipLinks'
import { Suspense } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { EnDirect } from '../direct/en-direct.tsx'
import { useMessages } from '../host/portal-host.tsx'
import { pages } from '../router/portal-paths.ts'
import type { Etape } from '../router/route-handle.ts'
import { SessionTerminee } from '../session/session-ended.tsx'
import { useSession } from '../session/use-session.ts'
import { Messages } from './messages.tsx'
import { ApercuEnCours, PageExpiree } from './page-notices.tsx'
import { PortalFooter } from './portal-footer.tsx'
import { PortalHeader } from './portal-header.tsx'
import { useReglagesDAffichage } from './use-display-settings.tsx'
import { useFocusSurTitre } from './use-heading-focus.ts'
import { useRepere } from './use-page-landmark.ts'

/** Les liens d’évitement ; la recherche n’existe que pour qui a des droits. */
function Evitement({ recherche }: { recherche: boolean }) {
  return (
    <SkipLinks
      links={[
        { label: 'Contenu', anchor: '#contenu' },
        { label: 'Menu', anchor: '#fr-header-main-navigation' },
        ...(recherche ? [{ label: 'Recherche', anchor: '#fr-header-search-input' }] : []),
        { label: 'Pied de page', anchor: '#fr-footer' },
      ]}
    />
  )
}

function Fil({ etapes, titre, accueil }: { etapes: readonly Etape[]; titre: string; accueil: string }) {
  return (
    <Breadcrumb
      homeLinkProps={{ href: accueil }}
      segments={etapes.map(({ libelle, adresse }) => ({ label: libelle, linkProps: { href: adresse } }))}
      currentPageLabel={titre}
    />
  )
}

/** Le cadre de toutes les pages : en-tête, fil d’Ariane, contenu, pied de page, et l’unique zone d’annonces. */
export function Frame() {
  const { repere, titre, dire, adresse } = useRepere()
  const { annonce } = useMessages()
  const { agent, habilite, demonstration, terminee } = useSession()
  const { bouton, fenetre } = useReglagesDAffichage()
  useFocusSurTitre(adresse)
  const accueil = (agent ? pages.tableauDeBord : pages.accueil).chemin
  return (
    <TitreDePageContext value={dire}>
      <Evitement recherche={habilite} />
      <PortalHeader affichage={bouton} />
      {demonstration && <DemoNotice />}
      <ApercuEnCours />
      <OfflineNotice />
      <EnDirect />
      <main id="contenu" className="fr-container sssi-portail-contenu" tabIndex={-1}>
        {repere.fil && <Fil etapes={repere.fil} titre={titre} accueil={accueil} />}
        {terminee && <SessionTerminee />}
        <PageExpiree />
        <Messages />
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <PortalFooter affichage={bouton} />
      {fenetre}
      <LiveRegion message={annonce} />
      <ScrollRestoration />
    </TitreDePageContext>
  )
}
