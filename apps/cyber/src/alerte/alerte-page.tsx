import { formatInstant, libelleOrganisme, typographier } from '@sssi/domain'
import { libelleAttaque, MARQUE_D_EXERCICE, sensDuTlp, titreMarque } from '@sssi/domain/cyber'
import { usePageTitle, useParams, useQuery } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { DownloadLinks } from '@sssi/ui/DownloadLinks'
import { JournalListe } from '@sssi/ui/JournalListe'
import { Lien } from '@sssi/ui/Lien'
import { TlpBanner } from '@sssi/ui/TlpBanner'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { LectureDePage } from '../commun/lecture-de-page.tsx'
import { manifeste } from '../manifest.ts'
import './alerte.css'
import { BadgeDAlerte, BadgeDExercice } from './badges.tsx'
import type { FicheDAlerte } from './donnees.ts'
import { CompleterOuLever } from './completer-ou-lever.tsx'
import { lienVersLeMurDe, lienVersLExport } from './liens.ts'
import { OrganismesAppeles } from './organismes-appeles.tsx'
import { useAlertesEnDirect } from './use-alertes-en-direct.ts'

/** Ce que l’alerte cite, dans les pages de la section. */
const cites = ({ avisId, bulletinId, incidentId }: FicheDAlerte) =>
  [
    { id: avisId, libelle: 'L’avis dont elle vient', chemin: 'veille/avis' },
    { id: bulletinId, libelle: 'Le bulletin', chemin: 'bulletins' },
    { id: incidentId, libelle: 'L’incident', chemin: 'incidents' },
  ].flatMap(({ id, libelle, chemin }) =>
    id === null ? [] : [{ libelle, href: `${manifeste.prefixe}/${chemin}/${id}` }],
  )

function Faits({ fiche }: { readonly fiche: FicheDAlerte }) {
  const { lanceeLe, lanceePar, leveeLe, leveePar, motifDeLevee, attaque, organismes, chaine } = fiche
  return (
    <DescriptionList
      elements={[
        { terme: 'Nature', valeur: libelleAttaque(attaque) },
        { terme: 'Lancée', valeur: `le ${formatInstant(lanceeLe)}, par ${lanceePar}` },
        { terme: 'Organismes appelés', valeur: organismes.map(libelleOrganisme).join(', ') },
        { terme: 'Chaîne d’alerte', valeur: `version ${chaine}` },
        ...(leveeLe === null
          ? []
          : [
              { terme: 'Levée', valeur: `le ${formatInstant(leveeLe)}, par ${leveePar ?? ''}` },
              { terme: 'Motif de la levée', valeur: motifDeLevee },
            ]),
      ]}
    />
  )
}

function Messages({ messages }: Pick<FicheDAlerte, 'messages'>) {
  if (messages.length === 0) return null
  return (
    <section>
      <h2 className="fr-h4 fr-mt-4w">Suite de l’alerte</h2>
      {messages.map(({ id, le, par, texte }) => (
        <article key={id} className="fr-mb-2w">
          <p className="fr-text--sm fr-mb-0">{`${par}, le ${formatInstant(le)}`}</p>
          <p className="sssi-cyber-alerte__texte">{typographier(texte)}</p>
        </article>
      ))}
    </section>
  )
}

function Fiche({ fiche }: { readonly fiche: FicheDAlerte }) {
  const { id, tlp, etat, exercice, reference, texte, histoire, peutGerer } = fiche
  const titre = titreMarque(fiche)
  // L’onglet et l’historique ne sont pas sous le TLP : à partir d’AMBER, ils ne retiennent que la référence.
  const montrable = tlp === 'CLEAR' || tlp === 'GREEN'
  usePageTitle(`${reference}${montrable ? ` — ${titre}` : exercice ? ` — ${MARQUE_D_EXERCICE}` : ''}`)
  const liens = cites(fiche)
  return (
    <>
      <TlpBanner tlp={tlp} sens={typographier(sensDuTlp(tlp))} />
      <EnTete
        surtitre={
          <>
            <BadgeDAlerte etat={etat} /> {exercice && <BadgeDExercice />}
          </>
        }
      >
        {typographier(`${reference} — ${titre}`)}
      </EnTete>
      {exercice && (
        <Alert
          className="fr-mb-3w"
          severity="info"
          small
          description="Ceci est un exercice : agissez comme pour une alerte réelle, sans rien couper."
        />
      )}
      <p className="sssi-cyber-boutons sssi-cyber-alerte__gestes">
        <Lien href={lienVersLeMurDe(id)}>Ouvrir le mur de cette alerte</Lien>
        {liens.map(({ libelle, href }) => (
          <Lien key={href} href={href}>
            {libelle}
          </Lien>
        ))}
        <Button priority="tertiary" size="small" iconId="fr-icon-printer-line" onClick={() => window.print()}>
          Imprimer le compte rendu
        </Button>
      </p>
      <p className="sssi-cyber-alerte__texte">{typographier(texte)}</p>
      <OrganismesAppeles fiche={fiche} />
      <Messages messages={fiche.messages} />
      {peutGerer && etat === 'en_cours' && <CompleterOuLever fiche={fiche} />}
      <section>
        <h2 className="fr-h4 fr-mt-4w">L’alerte en bref</h2>
        <Faits fiche={fiche} />
      </section>
      <section>
        <h2 className="fr-h4 fr-mt-4w">Chronologie</h2>
        <JournalListe
          libelle="Chronologie de l’alerte"
          entrees={histoire.map((ligne) => ({
            cle: String(ligne.id),
            phrase: ligne.phrase,
            instant: ligne.le,
            quand: formatInstant(ligne.le),
          }))}
        />
      </section>
      <div className="fr-mt-3w sssi-cyber-alerte__gestes">
        <DownloadLinks
          libelle={typographier(`Télécharger le dossier, marqué TLP:${tlp}`)}
          liens={[{ href: lienVersLExport(id), format: 'JSON' }]}
        />
      </div>
      <div className="fr-mt-4w">
        <TlpBanner tlp={tlp} sens={typographier(sensDuTlp(tlp))} />
      </div>
    </>
  )
}

/** Une alerte : ce qui se passe, qui est appelé, qui a répondu, et toute sa chronologie. */
export default function AlertePage() {
  const { id = '' } = useParams()
  const requete = useQuery(useApi().cyber.alerte.get.queryOptions({ id }))
  useAlertesEnDirect(id)
  return (
    <LectureDePage requete={requete} nom="Alerte" quoi="cette alerte" retour="alertes">
      {(fiche) => <Fiche key={fiche.id} fiche={fiche} />}
    </LectureDePage>
  )
}
