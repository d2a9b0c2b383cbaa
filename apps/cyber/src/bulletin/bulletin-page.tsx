import { formatDateLongue, jourDe, typographier } from '@sssi/domain'
import { libelleTlp, sensDuTlp } from '@sssi/domain/cyber'
import { usePageTitle, useParams, useQuery } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { DownloadLinks } from '@sssi/ui/DownloadLinks'
import { TlpBanner } from '@sssi/ui/TlpBanner'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { LectureDePage } from '../commun/lecture-de-page.tsx'
import { BadgeDEtat, BadgeDeGravite } from './badges.tsx'
import './bulletin.css'
import { ContenuDeBulletin } from './contenu-de-bulletin.tsx'
import { DeclassementADecider } from './declassement-a-decider.tsx'
import type { FicheDeBulletin } from './donnees.ts'
import { GestesDuCert } from './gestes-du-cert.tsx'
import { exportsDuBulletin } from './liens.ts'
import { nommerOrganismes, numeroOuBrouillon, quand } from './phrases.ts'
import { ReponseDeLOrganisme } from './reponse-de-l-organisme.tsx'
import { useBulletinsEnDirect } from './use-bulletins-en-direct.ts'

function Faits({ fiche }: { readonly fiche: FicheDeBulletin }) {
  const { tlp, destinataires, clients, personnes, publieLe, modifieLe, revision } = fiche
  return (
    <DescriptionList
      elements={[
        { terme: 'Adressé à', valeur: nommerOrganismes(destinataires) || null },
        ...(tlp === 'AMBER' && clients.length > 0
          ? [{ terme: 'Et à leurs clients', valeur: nommerOrganismes(clients) }]
          : []),
        ...(personnes.length > 0
          ? [{ terme: 'Personnes nommées', valeur: personnes.map(({ libelle }) => libelle).join(', ') }]
          : []),
        { terme: 'Publié le', valeur: publieLe && formatDateLongue(jourDe(publieLe)) },
        {
          terme: 'Dernière modification',
          valeur: `${quand(modifieLe)}${revision > 1 ? `, révision ${revision}` : ''}`,
        },
      ]}
    />
  )
}

function Revisions({ revisions }: Pick<FicheDeBulletin, 'revisions'>) {
  if (revisions.length < 2) return null
  return (
    <section>
      <h2 className="fr-h4 fr-mt-3w">Révisions</h2>
      <ol>
        {revisions.map(({ numero, resume, publieeLe }) => (
          <li key={numero}>{typographier(`${quand(publieeLe)} : ${resume}`)}</li>
        ))}
      </ol>
    </section>
  )
}

function Fiche({ fiche }: { readonly fiche: FicheDeBulletin }) {
  const { id, numero, etat, tlp, contenu, motifDeRetrait, redaction, droits, declassement } = fiche
  const nom = numeroOuBrouillon(numero)
  const montre = redaction?.brouillon ?? contenu
  // L’onglet, l’historique et les favoris ne sont pas sous le TLP : à partir d’AMBER, ils ne retiennent que le numéro.
  usePageTitle(tlp === 'CLEAR' || tlp === 'GREEN' ? `${nom} — ${contenu.titre}` : nom)
  return (
    <>
      <TlpBanner tlp={tlp} sens={typographier(sensDuTlp(tlp))} />
      <EnTete
        surtitre={
          <>
            <BadgeDEtat etat={etat} /> <BadgeDeGravite gravite={montre.gravite} />
          </>
        }
      >
        {`${nom} — ${montre.titre || 'sans titre'}`}
      </EnTete>
      {etat === 'retire' && (
        <Alert
          className="fr-mb-3w"
          severity="warning"
          title="Ce bulletin est retiré : il ne vaut plus"
          as="h2"
          description={motifDeRetrait ?? ''}
        />
      )}
      {redaction?.brouillon && (
        <Alert
          className="fr-mb-3w"
          severity="info"
          small
          description="Vous lisez la révision qui s’écrit. Ses lecteurs lisent encore la précédente."
        />
      )}
      {declassement && <DeclassementADecider fiche={fiche} demande={declassement} />}
      <Faits fiche={fiche} />
      {droits.repondre.map((organisme) => (
        <ReponseDeLOrganisme key={organisme} fiche={fiche} organisme={organisme} />
      ))}
      <ContenuDeBulletin contenu={montre} />
      <Revisions revisions={fiche.revisions} />
      {numero !== null && (
        <DownloadLinks
          libelle={typographier(`Télécharger ce bulletin, marqué ${libelleTlp(tlp)}`)}
          liens={exportsDuBulletin(id)}
        />
      )}
      {redaction && <GestesDuCert fiche={fiche} redaction={redaction} />}
      <div className="fr-mt-4w">
        <TlpBanner tlp={tlp} sens={typographier(sensDuTlp(tlp))} />
      </div>
    </>
  )
}

/** Un bulletin, tel que ses lecteurs le lisent, et pour le CERT de quoi le publier, le suivre et le retirer. */
export default function BulletinPage() {
  const { id = '' } = useParams()
  const requete = useQuery(useApi().cyber.bulletin.get.queryOptions({ id }))
  useBulletinsEnDirect(id)
  return (
    <LectureDePage requete={requete} nom="Bulletin" quoi="ce bulletin" retour="bulletins">
      {(fiche) => <Fiche key={fiche.id} fiche={fiche} />}
    </LectureDePage>
  )
}
