import { enumerer, libelleOrganisme } from '@sssi/domain'
import { useNavigate, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import { BadgeDeCampagne } from './badge-de-campagne.tsx'
import { adresseDeLaCampagne, type CampagneResumee, type Campagnes } from './donnees.ts'
import { FormulaireDeCampagne } from './formulaire-de-campagne.tsx'
import { phraseDeDates, phraseDeMediane, phraseDeParticipants } from './phrases.ts'
import './sensibilisation.css'

function UneCampagne({ campagne }: { readonly campagne: CampagneResumee }) {
  const { id, titre, etat, participants, medianeAcheves, aRelever } = campagne
  return (
    <li className="sssi-cyber-campagne">
      <h2 className="fr-h5 fr-mb-0">
        <Lien href={adresseDeLaCampagne(id)}>{titre}</Lien>
      </h2>
      <BadgeDeCampagne etat={etat} />
      <p className="fr-mb-0">
        {campagne.public}, {phraseDeDates(campagne)}.
      </p>
      {etat !== 'brouillon' && (
        <p className="fr-text--sm fr-mb-0">
          {phraseDeParticipants(participants)} Médiane d’achèvement&nbsp;: {phraseDeMediane(medianeAcheves)}.
        </p>
      )}
      {aRelever.length > 0 && (
        <p className="fr-mb-0">
          <strong>Reste à relever&nbsp;: {enumerer(aRelever.map(libelleOrganisme))}.</strong>
        </p>
      )}
    </li>
  )
}

function Contenu({ lues }: { readonly lues: Campagnes }) {
  const [prepare, setPrepare] = useState(false)
  const aller = useNavigate()
  return (
    <>
      {lues.peutGerer &&
        (prepare ? (
          <FormulaireDeCampagne
            campagne={null}
            onFermer={() => setPrepare(false)}
            onCreee={(id) => void aller(adresseDeLaCampagne(id))}
          />
        ) : (
          <Button priority="secondary" iconId="fr-icon-add-line" onClick={() => setPrepare(true)}>
            Préparer une campagne
          </Button>
        ))}
      {lues.campagnes.length === 0 ? (
        <EmptyState
          titre="Aucune campagne"
          description="Les campagnes que le CERT ouvre à tous les organismes paraissent ici."
        />
      ) : (
        <ul className="sssi-cyber-campagnes">
          {lues.campagnes.map((campagne) => (
            <UneCampagne key={campagne.id} campagne={campagne} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Les campagnes de sensibilisation communes à tous les organismes. */
export default function SensibilisationPage() {
  const requete = useQuery(useApi().cyber.campagne.list.queryOptions())
  return (
    <>
      <EnTete intro="Les campagnes communes, leurs supports, et la participation. Chaque organisme voit ses résultats et la médiane de la sphère, jamais ceux d’un autre.">
        Sensibilisation
      </EnTete>
      <Lecture requete={requete} quoi="les campagnes">
        {(lues) => <Contenu lues={lues} />}
      </Lecture>
    </>
  )
}
