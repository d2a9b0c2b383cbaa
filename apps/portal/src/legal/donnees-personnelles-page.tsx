import './prose.css'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { pages } from '../router/portal-paths.ts'
import { editeur } from './editeur.ts'

const TRAITEMENTS = [
  [
    'Votre identité',
    'Prénom, nom, courriel professionnel, organisation et identifiant, transmis par ProConnect',
    'vous reconnaître et signer ce que vous écrivez',
    'tant que vous avez un droit ou une trace au journal',
  ],
  [
    'Vos habilitations',
    'Rôle, organisme, action, date, et qui les a accordées',
    'décider de ce que vous pouvez lire et modifier',
    'jusqu’à leur retrait',
  ],
  [
    'Votre session',
    'Un jeton dont le portail ne garde que l’empreinte',
    'rester connecté d’une page à l’autre',
    '4 heures sans activité, 12 heures au plus',
  ],
  [
    'Le journal',
    'Auteur, date, organisme, valeur avant et après de chaque changement',
    'prouver qui a décidé quoi, et l’historique des actions',
    'la durée de vie du plan, puis les règles d’archivage de l’État',
  ],
  [
    'Les relevés des sections',
    'Par jour et par version : section ouverte, ou tombée en panne, sous une empreinte propre à la section, sans nom ni courriel',
    'reprendre une version qui tombe chez plusieurs agents, et montrer combien',
    'trente jours',
  ],
  [
    'Les traces techniques',
    'Adresse demandée, durée, code de réponse, référence : ni nom, ni courriel',
    'réparer une panne, arrêter un abus',
    'selon l’exploitant, douze mois au plus',
  ],
] as const

export default function DonneesPersonnellesPage() {
  return (
    <>
      <div className="sssi-portail-prose">
        <PageTitle intro="Le portail ne connaît que des agents, dans leur travail : il garde ce qu’il faut pour qu’une information ait un auteur, et rien d’autre.">
          {pages.donneesPersonnelles.titre}
        </PageTitle>
        <h2>Qui en répond</h2>
        <p>
          {editeur.organisme}, est responsable de ce traitement, nécessaire à une mission d’intérêt
          public&nbsp;: piloter le schéma stratégique des systèmes d’information de la Sécurité sociale (RGPD,
          article 6, 1, e).
        </p>
        <h2>Ce qui est gardé, pourquoi, combien de temps</h2>
        <DescriptionList
          elements={TRAITEMENTS.map(([terme, contenu, finalite, duree]) => ({
            terme,
            valeur: (
              <>
                {contenu}.
                <br />
                Pour quoi&nbsp;: {finalite}.
                <br />
                Combien de temps&nbsp;: {duree}.
              </>
            ),
          }))}
        />
        <p>
          Ces données sont lues par les agents habilités du portail. Elles ne sont ni vendues, ni croisées
          avec d’autres fichiers, ni envoyées hors de l’Union européenne par le portail.
        </p>
        <h2>Lecture publique</h2>
        <p>
          Lire le plan ou télécharger les données ouvertes ne demande aucune identité. Le portail n’emploie ni
          mesure d’audience, ni service tiers.
        </p>
        <h2>Cookies et stockage local</h2>
        <p>
          Deux cookies, indispensables, donc sans consentement à donner&nbsp;: le temps de la connexion, puis
          de la session. Votre navigateur garde de son côté le thème choisi et les textes que vous n’avez pas
          encore enregistrés&nbsp;; ces derniers restent sur votre poste. Il retient aussi, le temps de
          l’onglet, qu’une page expirée a déjà été redemandée.
        </p>
        <h2>Vos droits</h2>
        <p>
          Vous pouvez demander l’accès à vos données, leur rectification, la limitation de leur usage, et vous
          y opposer pour des raisons tenant à votre situation. Le journal, qui a valeur de preuve, ne peut pas
          être réécrit&nbsp;: une rectification s’y ajoute.
        </p>
        <p>
          Écrivez au délégué à la protection des données du ministère, {editeur.adresse}. Si la réponse ne
          vous convient pas, vous pouvez saisir la{' '}
          <a
            href="https://www.cnil.fr/fr/plaintes"
            target="_blank"
            rel="noreferrer"
            title="CNIL - nouvel onglet"
          >
            CNIL
          </a>
          .
        </p>
        <p>
          <Lien href={pages.mentionsLegales.chemin}>Mentions légales</Lien>
        </p>
      </div>
    </>
  )
}
