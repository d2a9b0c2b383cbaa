import { enumerer, formatInstant, libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { passagesDeCampagne, type EtatDeCampagne } from '@sssi/domain/cyber'
import { erreurDeLApi, useHost, useMutation, usePageTitle, useParams, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Details } from '@sssi/ui/Details'
import { JournalListe } from '@sssi/ui/JournalListe'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { LectureDePage } from '../commun/lecture-de-page.tsx'
import { ListeDeFichiers } from '../commun/televersement/liste-de-fichiers.tsx'
import { useRelire } from '../commun/use-relire.ts'
import { BadgeDeCampagne } from './badge-de-campagne.tsx'
import type { CampagneLue } from './donnees.ts'
import { FormulaireDeCampagne } from './formulaire-de-campagne.tsx'
import { FormulaireDeReleve } from './formulaire-de-releve.tsx'
import { phraseDeDates, phraseDeParticipants, phraseDuFait } from './phrases.ts'
import { Resultats } from './resultats.tsx'
import './sensibilisation.css'

const gestes: Record<EtatDeCampagne, string> = {
  brouillon: '',
  ouverte: 'Ouvrir à tous les organismes',
  close: 'Clore la campagne',
}

function GestesDuCert({
  campagne,
  onModifier,
}: {
  readonly campagne: CampagneLue
  readonly onModifier: () => void
}) {
  const mutation = useMutation(useApi().cyber.campagne.updateEtat.mutationOptions())
  const relire = useRelire('campagne')
  const { notifier } = useHost()
  const passer = (etat: EtatDeCampagne) =>
    mutation.mutate(
      { id: campagne.id, version: campagne.version, etat },
      {
        onSuccess: () => void relire(),
        onError: (erreur) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
      },
    )
  return (
    <div className="sssi-cyber-boutons fr-mb-3w">
      {passagesDeCampagne[campagne.etat].map((etat) => (
        <Button key={etat} onClick={() => passer(etat)}>
          {campagne.etat === 'close' ? 'Rouvrir la campagne' : gestes[etat]}
        </Button>
      ))}
      <Button priority="secondary" onClick={onModifier}>
        Modifier la campagne
      </Button>
    </div>
  )
}

function Participation({ campagne }: { readonly campagne: CampagneLue }) {
  const [releve, setReleve] = useState<OrganismeCode | null>(null)
  return (
    <>
      <h2 className="fr-h4 fr-mt-4w">Participation</h2>
      <p>
        {phraseDeParticipants(campagne.participants)}
        {campagne.sansReleve.length > 0 &&
          ` Sans relevé : ${enumerer(campagne.sansReleve.map(libelleOrganisme))}.`}
      </p>
      {campagne.etat === 'ouverte' &&
        campagne.siens.map((organisme) =>
          releve === organisme ? (
            <FormulaireDeReleve
              key={organisme}
              campagne={campagne}
              organisme={organisme}
              onFermer={() => setReleve(null)}
            />
          ) : (
            <Button key={organisme} className="fr-mb-3w" onClick={() => setReleve(organisme)}>
              Relever la participation ({libelleOrganisme(organisme)})
            </Button>
          ),
        )}
      <Resultats campagne={campagne} />
    </>
  )
}

function Entiere({ campagne }: { readonly campagne: CampagneLue }) {
  const [modifie, setModifie] = useState(false)
  usePageTitle(campagne.titre)
  const { liens, fichiers, objectifs, journal } = campagne
  return (
    <>
      <EnTete
        surtitre={<BadgeDeCampagne etat={campagne.etat} />}
        intro={`${campagne.public}, ${phraseDeDates(campagne)}.`}
      >
        {campagne.titre}
      </EnTete>
      {campagne.peutGerer &&
        (modifie ? (
          <FormulaireDeCampagne campagne={campagne} onFermer={() => setModifie(false)} />
        ) : (
          <GestesDuCert campagne={campagne} onModifier={() => setModifie(true)} />
        ))}
      {objectifs && <p className="sssi-cyber-campagne__objectifs">{objectifs}</p>}
      {(liens.length > 0 || fichiers.length > 0) && (
        <>
          <h2 className="fr-h4">Supports</h2>
          <ul>
            {liens.map(({ titre, url }) => (
              <li key={url + titre}>
                <a href={url} rel="noreferrer">
                  {titre}
                </a>
              </li>
            ))}
          </ul>
          <ListeDeFichiers fichiers={fichiers} />
        </>
      )}
      {campagne.etat !== 'brouillon' && <Participation campagne={campagne} />}
      {journal.length > 0 && (
        <Details resume="Histoire de la campagne">
          <JournalListe
            entrees={journal.map((ligne) => ({
              cle: String(ligne.id),
              phrase: phraseDuFait(ligne),
              instant: ligne.le,
              quand: formatInstant(ligne.le),
            }))}
          />
        </Details>
      )}
    </>
  )
}

/** Une campagne : ses supports, sa participation, ses résultats dans le temps. */
export default function CampagnePage() {
  const { id = '' } = useParams()
  const requete = useQuery(useApi().cyber.campagne.get.queryOptions({ id }))
  return (
    <LectureDePage requete={requete} nom="Campagne" quoi="la campagne" retour="sensibilisation">
      {(campagne) => <Entiere campagne={campagne} />}
    </LectureDePage>
  )
}
