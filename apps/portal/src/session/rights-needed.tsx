import { libelleOrganisme } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api.ts'
import { pages } from '../router/portal-paths.ts'
import { useSession } from './use-session.ts'

/** Un agent connecté à qui cette page n’est pas ouverte : à qui s’adresser, et ce qu’il peut lire en attendant. */
export function DroitsNecessaires() {
  const { agent, habilite } = useSession()
  return (
    <>
      <PageTitle>
        {habilite ? 'Vos droits n’ouvrent pas cette page' : 'Vous n’avez pas encore de droits'}
      </PageTitle>
      <div className="sssi-portail-lecture">
        <p>
          Vous êtes connecté en tant que <strong>{agent?.libelle}</strong>
          {agent?.organisme ? ` (${libelleOrganisme(agent.organisme)})` : ''}. ProConnect vous identifie, mais
          les droits sont accordés dans le portail, rôle par rôle.
        </p>
        <h2 className="fr-h4">À qui les demander</h2>
        <Contacts courriel={agent?.courriel ?? ''} />
        <p className="fr-mt-3w">
          En attendant, <Lien href={pages.plan.chemin}>les 103 actions du plan publié</Lien> sont ouvertes à
          tous.
        </p>
      </div>
    </>
  )
}

function Contacts({ courriel }: { courriel: string }) {
  const { data, isError } = useQuery(useApi().portail.contacts.list.queryOptions())
  if (isError) {
    return (
      <Alert
        severity="info"
        small
        description="La liste des administrateurs n’a pas pu être lue. Adressez-vous au bureau 4C de la DSS."
      />
    )
  }
  if (!data) return <Skeleton forme="bloc" libelle="Chargement des contacts" />
  return (
    <>
      <ul>
        {data.map(({ role, organisme, libelle }) => (
          <li key={`${role} ${organisme}`}>{libelle}</li>
        ))}
      </ul>
      <p>
        Donnez votre courriel professionnel, <strong>{courriel}</strong>, votre organisme, et l’action que
        vous suivez s’il y en a une. Dès que le droit est accordé, rechargez cette page.
      </p>
    </>
  )
}
