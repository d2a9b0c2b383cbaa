import '../styles/gestion.css'
import './administration.css'
import { PageTitle } from '@sssi/ui/PageTitle'
import { TabsNav } from '@sssi/ui/TabsNav'
import { useSearchParams } from 'react-router'
import { pages } from '../router/portal-paths.ts'
import { ReserveAuxAgents } from '../session/agents-only.tsx'
import { useSession } from '../session/use-session.ts'
import { GrantForm } from './grant-form.tsx'
import { RightsJournal } from './rights-journal.tsx'
import { RightsList } from './rights-list.tsx'

const VUES = {
  droits: 'Droits accordés',
  accorder: 'Accorder un droit',
  journal: 'Journal des droits',
} as const
type Vue = keyof typeof VUES

const estVue = (valeur: string): valeur is Vue => Object.hasOwn(VUES, valeur)

const adresseDe = (vue: Vue) =>
  vue === 'droits' ? pages.administration.chemin : `${pages.administration.chemin}?vue=${vue}`

function Contenu({ vue }: { vue: Vue }) {
  if (vue === 'accorder') return <GrantForm />
  return vue === 'journal' ? <RightsJournal /> : <RightsList />
}

/** Qui peut quoi : la DSS pour tous, l’administrateur d’un organisme pour le sien. Chaque changement est au journal. */
export default function AdministrationPage() {
  const { organismesAdministres } = useSession()
  const [parametres] = useSearchParams()
  const demandee = parametres.get('vue') ?? ''
  const active = estVue(demandee) ? demandee : 'droits'
  return (
    <ReserveAuxAgents admis={organismesAdministres.length > 0}>
      <PageTitle intro="Accorder et retirer les droits des agents sur le suivi du plan. Chaque changement est signé et gardé au journal.">
        {pages.administration.titre}
      </PageTitle>
      <TabsNav
        libelle="Administration des droits"
        onglets={(Object.keys(VUES) as Vue[]).map((vue) => ({
          libelle: VUES[vue],
          href: adresseDe(vue),
          actif: vue === active,
        }))}
      />
      <Contenu vue={active} />
    </ReserveAuxAgents>
  )
}
