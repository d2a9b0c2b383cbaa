import { formatInstant, libelleOrganisme } from '@sssi/domain'
import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { Details } from '@sssi/ui/Details'
import { EmptyState } from '@sssi/ui/EmptyState'
import { SegmentedControl } from '@sssi/ui/SegmentedControl'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import type { FaitLu } from '../commun/donnees.ts'
import { enChamp, instantSaisi } from '../commun/valeurs.ts'
import { Bloc, useFermer } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'

function FormulaireDeFait({ fait }: { readonly fait: FaitLu | null }) {
  const fermer = useFermer()
  const { fiche, relire, maintenant } = useFiche()
  const { cyber } = useApi()
  const creer = useMutation(cyber.faitDIncident.create.mutationOptions())
  const corriger = useMutation(cyber.faitDIncident.update.mutationOptions())
  const [ouvertLe] = useState(maintenant)
  const saisie = useSaisie({
    cle: fait ? `fait-${fait.id}` : `incident-${fiche.id}-fait`,
    depart: { connuLe: enChamp(fait?.connuLe ?? ouvertLe), texte: fait?.texte ?? '' },
    version: fait?.version ?? 0,
    envoyer: async ({ connuLe, texte }, version) => {
      const saisi = { connuLe: instantSaisi(connuLe), texte }
      return fait
        ? corriger.mutateAsync({ id: fait.id, version, ...saisi })
        : creer.mutateAsync({ incidentId: fiche.id, ...saisi })
    },
    confirmation: fait ? 'Le fait est corrigé ; ce qu’il disait reste lisible.' : 'Le fait est noté.',
    ...relireEtFermer(relire, fermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      titre={fait ? 'Corriger un fait' : 'Noter un fait'}
      lectures={{ connuLe: { nom: 'Connu le' }, texte: { nom: 'Fait' } }}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampInstant
        saisie={saisie}
        nom="connuLe"
        libelle="Connu le"
        aide="Quand cela s’est produit, ou quand vous l’avez su. Heure de Paris."
      />
      <ChampLong
        saisie={saisie}
        nom="texte"
        libelle="Ce qui s’est passé"
        longueur={longueursDIncident.fait}
      />
    </Formulaire>
  )
}

function Fait({ fait }: { readonly fait: FaitLu }) {
  const { peutGerer } = useFiche().fiche
  const { connuLe, ecritLe, auteur, auteurOrganisme, texte, anterieurs } = fait
  return (
    <li className="sssi-cyber-element">
      <Bloc
        titre={formatInstant(connuLe)}
        geste="Corriger"
        peutModifier={peutGerer}
        formulaire={<FormulaireDeFait fait={fait} />}
      >
        <p className="sssi-cyber-texte fr-mb-1w">{texte}</p>
        <p className="fr-text--sm fr-mb-1w">
          Noté le {formatInstant(ecritLe)} par {auteur}
          {auteurOrganisme &&
            !auteur.includes(libelleOrganisme(auteurOrganisme)) &&
            ` (${libelleOrganisme(auteurOrganisme)})`}
        </p>
        {anterieurs.length > 0 && (
          <Details resume={`Ce qu’il disait avant (${anterieurs.length})`}>
            <ul>
              {anterieurs.map((avant) => (
                <li key={avant.remplaceLe}>
                  {formatInstant(avant.connuLe)} : {avant.texte} (corrigé le {formatInstant(avant.remplaceLe)}{' '}
                  par {avant.remplacePar})
                </li>
              ))}
            </ul>
          </Details>
        )}
      </Bloc>
    </li>
  )
}

/** Les faits, à l’instant où ils se sont produits : ce n’est pas celui où on les a écrits. */
export function OngletChronologie() {
  const { faits, peutGerer } = useFiche().fiche
  const [recentsDAbord, setRecentsDAbord] = useState(true)
  const ranges = recentsDAbord ? faits.toReversed() : faits
  return (
    <>
      <Bloc
        titre="Noter un fait"
        geste="Ajouter un fait"
        peutModifier={peutGerer}
        formulaire={<FormulaireDeFait fait={null} />}
      />
      {faits.length === 0 ? (
        <EmptyState
          titre="La chronologie est vide"
          description={
            'Notez ce qui s’est passé, à l’instant où cela s’est passé\u00a0: les rapports s’en remplissent.'
          }
        />
      ) : (
        <>
          <SegmentedControl
            legend="Ordre des faits"
            small
            segments={[
              {
                label: 'Récents d’abord',
                nativeInputProps: { checked: recentsDAbord, onChange: () => setRecentsDAbord(true) },
              },
              {
                label: 'Du premier au dernier',
                nativeInputProps: { checked: !recentsDAbord, onChange: () => setRecentsDAbord(false) },
              },
            ]}
          />
          <ol className="fr-raw-list sssi-cyber-elements">
            {ranges.map((fait) => (
              <Fait key={fait.id} fait={fait} />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
