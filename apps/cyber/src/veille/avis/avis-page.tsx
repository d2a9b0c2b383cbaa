import { formatDateLongue, formatInstant, jourDe } from '@sssi/domain'
import { libelleDecisionDAvis } from '@sssi/domain/cyber'
import { usePageTitle, useParams, useQuery } from '@sssi/section'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { Lien } from '@sssi/ui/Lien'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { LectureDePage } from '../../commun/lecture-de-page.tsx'
import { LienExterne, TexteMisEnForme } from '../../commun/texte-mis-en-forme.tsx'
import { BadgeDeDecision, BadgeDeNote, BadgeExploitee } from '../badges.tsx'
import type { FicheDAvis } from '../donnees.ts'
import { lienVersLaVeille, lienVersUnBulletin, lienVersUneAlerte } from '../liens.ts'
import { phraseDesConcernes, termeDesConcernes } from '../phrases.ts'
import '../veille.css'
import { Cves } from './cves.tsx'
import { Decision } from './decision.tsx'
import { Histoire } from './histoire.tsx'
import { Systemes } from './systemes.tsx'

function Suites({ avis }: { readonly avis: FicheDAvis }) {
  const { id, decision, droits } = avis
  return (
    <p className="sssi-cyber-boutons">
      {droits.veiller && decision === 'informer' && (
        <Lien className="fr-btn" href={lienVersUnBulletin(id)}>
          Écrire un bulletin
        </Lien>
      )}
      {droits.veiller && decision === 'alerter' && (
        <Lien className="fr-btn" href={lienVersUneAlerte(id)}>
          Lancer une alerte
        </Lien>
      )}
      <Lien href={lienVersLaVeille()}>Avis à trier</Lien>
    </p>
  )
}

function Faits({ avis }: { readonly avis: FicheDAvis }) {
  const { emetteur, revision, publieLe, modifieLe, risques, decision, decidePar, decideLe, motif } = avis
  const { organismes, organismesLus } = avis
  return (
    <DescriptionList
      elements={[
        { terme: 'Émetteur', valeur: emetteur },
        { terme: 'Publié le', valeur: formatDateLongue(jourDe(publieLe)) },
        { terme: 'Révision', valeur: `${revision}, du ${formatDateLongue(jourDe(modifieLe))}` },
        { terme: 'Risques', valeur: risques.length > 0 ? risques.join(' · ') : null },
        {
          terme: termeDesConcernes(organismesLus),
          valeur: phraseDesConcernes(organismes, organismesLus),
        },
        {
          terme: 'Décision',
          valeur: decidePar
            ? `${libelleDecisionDAvis(decision)}, par ${decidePar}, le ${formatInstant(decideLe ?? '')}. ${motif}`
            : libelleDecisionDAvis(decision),
        },
      ]}
    />
  )
}

function Fiche({ avis }: { readonly avis: FicheDAvis }) {
  const { reference, titre, gravite, score, exploitee, decision, tlp, texte, resume, liens } = avis
  usePageTitle(`${reference} — ${titre}`)
  return (
    <>
      <EnTete
        surtitre={
          <>
            <TlpBadge tlp={tlp} /> <BadgeDeNote gravite={gravite} score={score} />{' '}
            {exploitee && <BadgeExploitee />} <BadgeDeDecision decision={decision} />
          </>
        }
      >
        {`${reference} — ${titre}`}
      </EnTete>
      <Suites avis={avis} />
      <div className="sssi-cyber-veille-texte">
        <TexteMisEnForme blocs={resume} />
      </div>
      <Faits avis={avis} />
      {avis.droits.veiller && <Decision avis={avis} />}
      <Cves avis={avis} />
      <Systemes systemes={avis.systemes} organismesLus={avis.organismesLus} />
      {texte.length > 0 && (
        <section className="sssi-cyber-veille-bloc sssi-cyber-veille-texte">
          <h2 className="fr-h4">Ce que dit la source</h2>
          <TexteMisEnForme blocs={texte} />
        </section>
      )}
      {liens.length > 0 && (
        <section className="sssi-cyber-veille-bloc sssi-cyber-veille-texte">
          <h2 className="fr-h4">Liens</h2>
          <ul>
            {liens.map(({ titre: nom, adresse, hote }, rang) => (
              <li key={rang}>
                <LienExterne adresse={adresse} hote={hote}>
                  {nom}
                </LienExterne>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Histoire avis={avis} />
    </>
  )
}

/** La fiche d’un avis : ce que dit sa source, ce qu’il touche chez nous, ce qu’on en décide. */
export default function AvisPage() {
  const { id = '' } = useParams()
  const requete = useQuery(useApi().cyber.avis.get.queryOptions({ id }))
  return (
    <LectureDePage requete={requete} nom="Avis" quoi="l’avis" retour="veille">
      {(avis) => <Fiche key={avis.id} avis={avis} />}
    </LectureDePage>
  )
}
