import { enumerer, formatDateLongue, libelleOrganisme } from '@sssi/domain'
import { adressesDuCert } from '@sssi/domain/cyber'
import { useQuery } from '@sssi/section'
import type { RouterOutputs } from '@sssi/api/client'
import { Alert } from '@sssi/ui/Alert'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import { Sommaire } from '../commun/sommaire.tsx'
import './cert.css'
import { Document, partiesDuDocument } from './document.tsx'

type Publication = RouterOutputs['cyber']['reglages']['getPublication']

const lienDesReglages = <Lien href="/cyber/cert/reglages">Régler ce que le CERT publie</Lien>

function Adresses({ securityTxt, expireLe }: Publication) {
  return (
    <DescriptionList
      elements={[
        {
          terme: 'Page publique (RFC 2350)',
          valeur: (
            <>
              <a href={adressesDuCert.page}>{adressesDuCert.page}</a> ·{' '}
              <a href={adressesDuCert.texte}>texte seul</a>
            </>
          ),
        },
        {
          terme: 'Signaler une faille (RFC 9116)',
          valeur: securityTxt ? (
            <>
              <a href={adressesDuCert.securityTxt}>{adressesDuCert.securityTxt}</a>, valable jusqu’au{' '}
              {formatDateLongue(expireLe)}
            </>
          ) : (
            'Non publié : la date de révision est passée.'
          ),
        },
      ]}
    />
  )
}

function Publie(publication: Publication) {
  const { chapitres, clientele, peutRegler } = publication
  if (chapitres === null) {
    return (
      <EmptyState
        titre="Le CERT n’a pas encore publié sa description"
        description="La page publique et security.txt paraissent quand toutes les rubriques demandées sont écrites."
        action={peutRegler ? lienDesReglages : undefined}
      />
    )
  }
  return (
    <>
      {peutRegler && (
        <>
          {!publication.securityTxt && (
            <Alert
              className="fr-mb-2w"
              severity="warning"
              small
              description="security.txt n’est plus publié : la date de révision des réglages est passée. Relisez-les et choisissez une nouvelle date."
            />
          )}
          <p>{lienDesReglages}</p>
        </>
      )}
      <Sommaire
        parties={[
          { id: 'adresses', titre: 'Adresses publiques' },
          { id: 'clientele', titre: 'Clientèle' },
          ...partiesDuDocument(chapitres),
        ]}
      />
      <h2 id="adresses" className="fr-h4">
        Adresses publiques
      </h2>
      <p>Lisibles sans compte, depuis n’importe où.</p>
      <Adresses {...publication} />
      <h2 id="clientele" className="fr-h4 fr-mt-4w">
        Clientèle
      </h2>
      {clientele.length === 0 ? (
        <p>Aucun organisme n’a de client déclaré&nbsp;: TLP:AMBER ne s’étend qu’aux destinataires.</p>
      ) : (
        <>
          <p>Ce qui est marqué TLP:AMBER va aussi aux clients des destinataires.</p>
          <ul>
            {clientele.map(({ organisme, clients }) => (
              <li key={organisme}>
                {libelleOrganisme(organisme)}
                {'\u00a0: '}
                {clients.length === 0 ? 'aucun client' : enumerer(clients.map(libelleOrganisme))}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="fr-h4 fr-mt-4w">Description de l’équipe</h2>
      <Document chapitres={chapitres} niveau={3} />
    </>
  )
}

/** Qui est le CERT : ce que tous les organismes, et n’importe qui au dehors, peuvent en lire. */
export default function CertPage() {
  const requete = useQuery(useApi().cyber.reglages.getPublication.queryOptions())
  return (
    <>
      <EnTete intro="Qui est l’équipe, comment la joindre, ce qu’elle fait et pour qui.">Le CERT</EnTete>
      <Lecture requete={requete} quoi="la description du CERT" forme="page">
        {(publication) => <Publie {...publication} />}
      </Lecture>
    </>
  )
}
