import { typographier } from '@sssi/domain'
import { libelleOrganisme } from '@sssi/domain'
import { phraseDeProchaineEcheance, prochaineEcheance, sensDuTlp } from '@sssi/domain/cyber'
import { useHost, useNavigate, useParams, usePageTitle, useQuery, useSearchParams } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { DownloadLinks } from '@sssi/ui/DownloadLinks'
import { Lien } from '@sssi/ui/Lien'
import { TabsNav } from '@sssi/ui/TabsNav'
import { TlpBanner } from '@sssi/ui/TlpBanner'
import type { ComponentType } from 'react'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { LectureDePage } from '../../commun/lecture-de-page.tsx'
import { adresseDIncident } from '../commun/adresses.ts'
import { BadgeDeGravite, BadgeDeStatut } from '../commun/badges.tsx'
import type { FicheDIncident } from '../commun/donnees.ts'
import '../commun/incidents.css'
import { useMaintenant } from '../commun/use-maintenant.ts'
import { useRelireLesIncidents, useSuivreLesIncidents } from '../commun/use-relire.ts'
import { FicheProvider } from './fiche-context.ts'
import {
  adresseDeLOnglet,
  detailsDesOnglets,
  libelleOnglet,
  ongletDeLAdresse,
  onglets,
  type OngletDIncident,
} from './onglets.ts'
import { OngletChronologie } from './onglet-chronologie.tsx'
import { OngletEcheances } from './onglet-echeances.tsx'
import { OngletJournal } from './onglet-journal.tsx'
import { OngletLiens } from './onglet-liens.tsx'
import { OngletServices } from './onglet-services.tsx'
import { OngletSynthese } from './onglet-synthese.tsx'
import { OngletTaches } from './onglet-taches.tsx'

const contenus: Readonly<Record<OngletDIncident, ComponentType>> = {
  synthese: OngletSynthese,
  echeances: OngletEcheances,
  services: OngletServices,
  chronologie: OngletChronologie,
  taches: OngletTaches,
  liens: OngletLiens,
  journal: OngletJournal,
}

function EnTeteDeFiche({ fiche, maintenant }: { fiche: FicheDIncident; maintenant: string }) {
  const { id, reference, titre, statut, gravite, organisme, tlp, fusionneDans } = fiche
  const prochaine = prochaineEcheance(fiche.echeances)
  usePageTitle(`${reference} — ${titre}`)
  return (
    <>
      <EnTete
        surtitre={
          <span className="sssi-cyber-badges">
            <BadgeDeStatut statut={statut} />
            <BadgeDeGravite gravite={gravite} />
            <span>{libelleOrganisme(organisme)}</span>
          </span>
        }
        actions={
          <DownloadLinks
            libelle="Exporter le dossier"
            liens={[{ href: `/exports/incidents/${id}.zip`, format: 'ZIP' }]}
          />
        }
      >
        {`${reference} — ${titre}`}
      </EnTete>
      <TlpBanner tlp={tlp} sens={typographier(sensDuTlp(tlp))} />
      {fusionneDans && (
        <Alert
          className="fr-mb-3w"
          severity="info"
          small
          description={
            <>
              {'Cet incident est réuni à un autre, où il se suit désormais\u00a0: '}
              <Lien href={adresseDIncident(fusionneDans.id)}>{fusionneDans.reference}</Lien>
            </>
          }
        />
      )}
      {prochaine && (
        <Alert
          className="fr-mb-3w"
          severity={prochaine.etat === 'en_retard' ? 'error' : 'info'}
          small
          description={phraseDeProchaineEcheance(prochaine, maintenant)}
        />
      )}
    </>
  )
}

function Fiche({ fiche }: { readonly fiche: FicheDIncident }) {
  const maintenant = useMaintenant()
  const relire = useRelireLesIncidents()
  const { annoncer } = useHost()
  const [parametres] = useSearchParams()
  const aller = useNavigate()
  const ouvert = ongletDeLAdresse(parametres)
  const details = detailsDesOnglets(fiche)
  const liens = onglets.map((onglet) => ({
    libelle: libelleOnglet(onglet),
    href: adresseDeLOnglet(fiche.id, onglet),
    actif: onglet === ouvert,
    compte: details[onglet] ?? undefined,
  }))
  const choisir = (href: string) => {
    void aller(href, { preventScrollReset: true })
    const choisi = liens.find((lien) => lien.href === href)
    if (choisi) annoncer(`Onglet ${choisi.libelle} affiché.`)
  }
  const Contenu = contenus[ouvert]
  return (
    <FicheProvider value={{ fiche, maintenant, relire }}>
      <EnTeteDeFiche fiche={fiche} maintenant={maintenant} />
      <TabsNav libelle="Fiche de l’incident" onglets={liens} onChoisir={choisir} />
      <div className="fr-mt-4w">
        <Contenu />
      </div>
    </FicheProvider>
  )
}

/** La fiche d’un incident : ce qu’on en sait, ce que chaque texte en demande, ce qui reste à faire. */
export default function IncidentPage() {
  const { id = '' } = useParams()
  const requete = useQuery(useApi().cyber.incident.get.queryOptions({ id }))
  useSuivreLesIncidents(id)
  return (
    <LectureDePage requete={requete} nom="Incident" quoi="l’incident" retour="incidents">
      {(fiche) => <Fiche key={fiche.id} fiche={fiche} />}
    </LectureDePage>
  )
}
