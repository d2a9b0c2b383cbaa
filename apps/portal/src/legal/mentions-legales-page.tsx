import './prose.css'
import { PageTitle } from '@sssi/ui/PageTitle'
import { pages } from '../router/portal-paths.ts'
import { editeur } from './editeur.ts'

export default function MentionsLegalesPage() {
  return (
    <div className="sssi-portail-prose">
      <PageTitle>{pages.mentionsLegales.titre}</PageTitle>
      <h2>Éditeur</h2>
      <address>
        {editeur.organisme}
        <br />
        {editeur.ministere}
        <br />
        {editeur.adresse}
      </address>
      <h2>Direction de la publication</h2>
      <p>{editeur.directeurDeLaPublication}.</p>
      <h2>Hébergement</h2>
      <p>{editeur.hebergeur ?? 'Cette installation n’a pas encore déclaré son hébergeur.'}</p>
      <h2>Origine des textes</h2>
      <p>
        Le plan d’action et le cadre de coopération sont ceux du schéma stratégique des systèmes d’information
        de la Sécurité sociale 2023-2027, publié au Journal officiel n°&nbsp;0251 du
        28&nbsp;octobre&nbsp;2023. Le portail les reproduit mot pour mot, irrégularités comprises&nbsp;; en
        cas de différence, le Journal officiel fait foi.
      </p>
      <h2>Réutilisation</h2>
      <p>
        Sauf mention contraire, les contenus publics sont proposés sous{' '}
        <a
          href="https://www.etalab.gouv.fr/licence-ouverte-open-licence/"
          target="_blank"
          rel="noreferrer"
          title="Licence etalab-2.0 - nouvel onglet"
        >
          licence etalab-2.0
        </a>
        . Le suivi des actions n’est pas public et n’entre pas dans cette licence. La marque de l’État et la
        police Marianne sont réservées aux services de l’État.
      </p>
      <h2>Liens vers ce site</h2>
      <p>
        Tout site peut créer un lien vers les pages publiques du portail. Leurs adresses, comme celles des
        données ouvertes, sont faites pour durer.
      </p>
    </div>
  )
}
