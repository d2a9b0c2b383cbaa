import { adresseDesAvisParDefaut } from '@sssi/domain/cyber'
import { useHost } from '@sssi/section'
import { Lien } from '@sssi/ui/Lien'
import { lienVersLesAlertes } from '../alerte/liens.ts'
import { useAlertesEnDirect } from '../alerte/use-alertes-en-direct.ts'
import { lienVersLesBulletins, lienVersLesReponses } from '../bulletin/liens.ts'
import { useBulletinsEnDirect } from '../bulletin/use-bulletins-en-direct.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { INCIDENTS } from '../incident/commun/adresses.ts'
import { useSuivreLesIncidents } from '../incident/commun/use-relire.ts'
import { manifeste } from '../manifest.ts'
import { lienVersLaVeille } from '../veille/liens.ts'
import { Bloc } from './bloc.tsx'
import {
  ligneDAlerte,
  ligneDAvis,
  ligneDeBulletin,
  ligneDIncident,
  phraseDeLAnnuaire,
  reponseDe,
  reponsesManquantes,
} from './lignes.tsx'
import { useAvisATrier, useEtatDeLAnnuaire, useIncidentsADeclarer } from './use-ce-qui-attend.ts'
import {
  MONTRES,
  useAlertesEnCours,
  useBulletinsSansReponse,
  useDerniersBulletins,
  useOrganismeQuiRepond,
} from './use-ce-qui-presse.ts'

const parGravite = lienVersLaVeille({ ...adresseDesAvisParDefaut, tri: 'gravite' })

function Alertes() {
  useAlertesEnDirect()
  return (
    <Bloc
      titre="Alertes en cours"
      requete={useAlertesEnCours()}
      quoi="les alertes en cours"
      lignes={({ lignes }) => lignes.map(ligneDAlerte)}
      rien="Aucune alerte en cours."
      suite={{ href: lienVersLesAlertes(), libelle: 'Toutes les alertes' }}
    />
  )
}

function Incidents() {
  useSuivreLesIncidents(null)
  return (
    <Bloc
      titre="Déclarations à faire"
      requete={useIncidentsADeclarer()}
      quoi="les incidents à déclarer"
      lignes={({ lignes, maintenant }) => lignes.map(ligneDIncident(maintenant))}
      rien="Aucune déclaration d’incident n’est attendue."
      suite={{ href: INCIDENTS, libelle: 'Tous les incidents' }}
    />
  )
}

function BulletinsSansReponse() {
  const organisme = useOrganismeQuiRepond()
  const repond = organisme !== null
  return (
    <Bloc
      titre={repond ? 'Bulletins qui attendent votre réponse' : 'Bulletins sans réponse'}
      requete={useBulletinsSansReponse()}
      quoi="les bulletins sans réponse"
      lignes={({ lignes }) => lignes.map(ligneDeBulletin(repond ? reponseDe(organisme) : reponsesManquantes))}
      rien={repond ? 'Votre organisme a répondu à tous.' : 'Chaque organisme a répondu à tous.'}
      suite={{ href: lienVersLesReponses(), libelle: 'Toutes les réponses' }}
    />
  )
}

function AvisATrier() {
  return (
    <Bloc
      titre="Avis à trier, les plus graves d’abord"
      requete={useAvisATrier()}
      quoi="les avis à trier"
      lignes={({ lignes, organismesLus }) => lignes.slice(0, MONTRES).map(ligneDAvis(organismesLus))}
      rien="Tous les avis sont triés."
      suite={{ href: parGravite, libelle: 'Tous les avis à trier' }}
    />
  )
}

function DerniersBulletins() {
  return (
    <Bloc
      titre="Derniers bulletins"
      requete={useDerniersBulletins()}
      quoi="les derniers bulletins"
      lignes={({ lignes }) => lignes.map(ligneDeBulletin(() => null))}
      rien="Aucun bulletin ne vous est partagé pour l’instant."
      suite={{ href: lienVersLesBulletins(), libelle: 'Tous les bulletins' }}
    />
  )
}

function Annuaire() {
  const { data } = useEtatDeLAnnuaire()
  const { prefixe, pages } = manifeste
  if (!data) return null
  return (
    <p className="fr-mt-5w">
      {phraseDeLAnnuaire(data.aReverifier, data.sansAstreinte)}{' '}
      <Lien href={`${prefixe}/${pages.annuaire.chemin}`}>Ouvrir l’annuaire</Lien>
    </p>
  )
}

/** Ce que l’analyste du CERT ouvre le matin, et le responsable de la sécurité d’un organisme le soir : ce qui attend, d’abord. */
export default function AccueilPage() {
  const { peut } = useHost()
  const { prefixe, pages } = manifeste
  useBulletinsEnDirect()
  return (
    <>
      <EnTete intro="Ce qui demande quelqu’un aujourd’hui, dans ce que vous pouvez lire.">
        {pages.accueil.libelle}
      </EnTete>
      {peut('cyber.lire') && <Alertes />}
      {peut('incident.lire') && <Incidents />}
      {(peut('bulletin.repondre') || peut('bulletin.publier')) && <BulletinsSansReponse />}
      {peut('cyber.veiller') && <AvisATrier />}
      {/* Qui publie les a déjà sous les yeux, avec les réponses qui manquent. */}
      {!peut('bulletin.publier') && <DerniersBulletins />}
      {peut('cyber.lire') && <Annuaire />}
      <p className="fr-mt-3w">
        {'Ce que le plan prévoit, et où il en est\u00a0: '}
        <Lien href={`${prefixe}/${pages.actions.chemin}`}>{pages.actions.libelle.toLowerCase()}</Lien>
      </p>
    </>
  )
}
