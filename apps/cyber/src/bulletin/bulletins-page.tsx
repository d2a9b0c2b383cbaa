import { formatDateCourte, jourDe, libelleOrganisme, organismeCodes } from '@sssi/domain'
import {
  etatsDeBulletin,
  filtreDeBulletinsVide,
  gravites,
  libelleEtatDeBulletin,
  libelleGravite,
  libelleTlp,
  niveauxTlp,
  type FiltreDeBulletins,
} from '@sssi/domain/cyber'
import { Panne } from '@sssi/page/panne'
import { keepPreviousData, useHost, useQuery } from '@sssi/section'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { FilterBar, type Filtre } from '@sssi/ui/FilterBar'
import { Lien } from '@sssi/ui/Lien'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { manifeste } from '../manifest.ts'
import { BadgeDEtat, BadgeDeGravite } from './badges.tsx'
import './bulletin.css'
import type { LigneDeBulletin } from './donnees.ts'
import { lienVersLeBulletin, lienVersLeFlux, lienVersLesReponses, lienVersUnNouveau } from './liens.ts'
import { MotsEtDates } from './mots-et-dates.tsx'
import { nommerOrganismes, numeroOuBrouillon, phraseDuCompte } from './phrases.ts'
import { useAdresseDesBulletins } from './use-adresse-des-bulletins.ts'
import { useBulletinsEnDirect } from './use-bulletins-en-direct.ts'

const PAR_PAGE = 25

const colonnes = (duCert: boolean): readonly Colonne<LigneDeBulletin>[] => [
  {
    cle: 'titre',
    titre: 'Bulletin',
    cellule: ({ numero, titre }) => `${numeroOuBrouillon(numero)} — ${titre || 'sans titre'}`,
  },
  { cle: 'tlp', titre: 'Partage', forme: 'mince', cellule: ({ tlp }) => <TlpBadge tlp={tlp} petit /> },
  { cle: 'etat', titre: 'État', forme: 'mince', cellule: ({ etat }) => <BadgeDEtat etat={etat} petit /> },
  {
    cle: 'gravite',
    titre: 'Gravité',
    forme: 'mince',
    sansNom: true,
    cellule: ({ gravite }) => <BadgeDeGravite gravite={gravite} petit />,
  },
  {
    cle: 'sansReponse',
    titre: duCert ? 'Sans réponse' : 'Votre réponse',
    cellule: ({ sansReponse, etat }) => {
      if (etat !== 'publie') return 'sans objet'
      if (duCert) return sansReponse.length === 0 ? 'tous ont répondu' : nommerOrganismes(sansReponse)
      return sansReponse.length === 0 ? 'donnée, ou non demandée' : 'à donner'
    },
  },
  {
    cle: 'modifieLe',
    titre: 'Modifié le',
    forme: 'mince',
    cellule: ({ modifieLe }) => formatDateCourte(jourDe(modifieLe)),
  },
]

const choix = <T extends string>(valeurs: readonly T[], libelle: (valeur: T) => string) =>
  valeurs.map((valeur) => ({ valeur, libelle: libelle(valeur) }))

const filtresDe = (filtre: FiltreDeBulletins, duCert: boolean): Filtre[] => [
  { cle: 'tlp', libelle: 'Partage', choix: choix(niveauxTlp, libelleTlp), valeurs: filtre.tlp },
  { cle: 'gravite', libelle: 'Gravité', choix: choix(gravites, libelleGravite), valeurs: filtre.gravite },
  {
    cle: 'sansReponse',
    libelle: 'Sans réponse de',
    choix: choix(organismeCodes, libelleOrganisme),
    valeurs: filtre.sansReponse,
  },
  {
    cle: 'etat',
    libelle: 'État',
    choix: choix(
      etatsDeBulletin.filter((etat) => duCert || etat !== 'brouillon'),
      libelleEtatDeBulletin,
    ),
    valeurs: filtre.etat,
  },
  {
    cle: 'organisme',
    libelle: 'Destinataire',
    choix: choix(organismeCodes, libelleOrganisme),
    valeurs: filtre.organisme,
  },
]

/** Les bulletins que l’agent peut lire ; les autres n’existent pas pour lui. */
export default function BulletinsPage() {
  const { peut } = useHost()
  const { filtre, apres, filtrer, liens } = useAdresseDesBulletins()
  const lecture = useQuery({
    ...useApi().cyber.bulletin.list.queryOptions({ filtre, apres, taille: PAR_PAGE }),
    placeholderData: keepPreviousData,
  })
  useBulletinsEnDirect()
  const duCert = peut('bulletin.publier')
  const { data, error, isPlaceholderData, refetch } = lecture
  return (
    <>
      <EnTete intro="Ce que le CERT dit aux organismes d’une vulnérabilité ou d’une menace, et ce que chacun en répond.">
        {manifeste.pages.bulletins.libelle}
      </EnTete>
      <p className="sssi-cyber-boutons">
        {duCert && (
          <Lien className="fr-btn" href={lienVersUnNouveau()}>
            Écrire un bulletin
          </Lien>
        )}
        {peut('cyber.lire') && <Lien href={lienVersLesReponses()}>Qui a répondu</Lien>}
        <Lien href={lienVersLeFlux()}>Mon flux Atom</Lien>
      </p>
      <FilterBar
        recherche={
          <MotsEtDates
            filtre={filtre}
            onChercher={(q) => filtrer({ ...filtre, q }, true)}
            onDater={(dates) => filtrer({ ...filtre, ...dates })}
          />
        }
        filtres={filtresDe(filtre, duCert)}
        onFiltrer={(cle, valeurs) => filtrer({ ...filtre, [cle]: valeurs })}
        onToutRetirer={() => filtrer(filtreDeBulletinsVide)}
        compte={data ? phraseDuCompte(data, filtre) : ''}
      />
      {error && !data ? (
        <Panne
          titre="Les bulletins ne peuvent pas être affichés"
          erreur={error}
          onReessayer={() => void refetch()}
        />
      ) : (
        <DataTable
          legende="Bulletins du CERT"
          colonnes={colonnes(duCert)}
          lignes={data?.lignes ?? []}
          cle={({ id }) => id}
          href={({ id }) => lienVersLeBulletin(id)}
          enAttente={!data || isPlaceholderData}
          vide={
            <EmptyState
              titre="Aucun bulletin à montrer"
              description="Retirez un filtre pour élargir. Un bulletin qui ne vous est pas partagé ne figure pas dans cette liste."
            />
          }
        />
      )}
      <nav className="sssi-cyber-boutons fr-mt-2w" aria-label="Pages de bulletins">
        {apres !== null && <Lien href={liens.debut}>Revenir aux plus récents</Lien>}
        {data?.suite && <Lien href={liens.suite(data.suite)}>Bulletins plus anciens</Lien>}
      </nav>
    </>
  )
}
