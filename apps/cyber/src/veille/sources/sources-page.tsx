import { formatInstant, formatNombre } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation, useQuery, useQueryClient } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { EmptyState } from '@sssi/ui/EmptyState'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { Lecture } from '../../commun/lecture.tsx'
import { manifeste } from '../../manifest.ts'
import type { FluxLu } from '../donnees.ts'
import '../veille.css'
import { FormulaireDeSource } from './formulaire-de-source.tsx'
import { phraseDIntervalle } from './intervalles.ts'

/** Une relève demandée se fait en quelques secondes : la page la guette sans que l’on recharge. */
const RELECTURE_MS = 4_000

function etatDe({ actif, enEchec, releveLe }: FluxLu): EtatBadgeProps {
  if (!actif) return { ton: 'neutre', icone: 'fr-icon-pause-circle-line', children: 'En pause' }
  if (enEchec) return { ton: 'erreur', icone: 'fr-icon-close-circle-line', children: 'En échec' }
  if (releveLe === null) return { ton: 'info', icone: 'fr-icon-time-line', children: 'Jamais relevée' }
  return { ton: 'succes', icone: 'fr-icon-check-line', children: 'Relevée' }
}

function useGestes(flux: FluxLu) {
  const api = useApi().cyber.flux
  const client = useQueryClient()
  const { notifier } = useHost()
  const suites = (titre: string) => ({
    onSuccess: () => notifier({ gravite: 'succes', titre }),
    onError: (erreur: unknown) =>
      notifier({ gravite: 'erreur', titre: 'Rien n’a changé', description: erreurDeLApi(erreur).message }),
    onSettled: () => client.invalidateQueries(api.list.pathFilter()),
  })
  const { id, version, libelle, adresse, intervalleMinutes, actif } = flux
  const relever = useMutation(api.poll.mutationOptions(suites('La relève est demandée')))
  const pauser = useMutation(
    api.update.mutationOptions(suites(actif ? 'La source est en pause' : 'La source est reprise')),
  )
  const retirer = useMutation(api.delete.mutationOptions(suites('La source est retirée')))
  return {
    relever: () => relever.mutate({ id }),
    basculer: () => pauser.mutate({ id, version, libelle, adresse, intervalleMinutes, actif: !actif }),
    retirer: () => retirer.mutate({ id, version }),
  }
}

function Source({ flux }: { readonly flux: FluxLu }) {
  const [edition, setEdition] = useState(false)
  const { relever, basculer, retirer } = useGestes(flux)
  if (edition)
    return (
      <li>
        <FormulaireDeSource flux={flux} onFermer={() => setEdition(false)} />
      </li>
    )
  const { libelle, adresse, actif, resultat, releveLe, prochaineLe, intervalleMinutes } = flux
  const geste = (texte: string, faire: () => void) => (
    <Button type="button" size="small" priority="tertiary" onClick={faire}>
      {texte} <span className="fr-sr-only">{libelle}</span>
    </Button>
  )
  return (
    <li>
      <h2 className="fr-text--lg fr-mb-1w">
        {libelle} <EtatBadge petit {...etatDe(flux)} />
      </h2>
      <DescriptionList
        elements={[
          { terme: 'Adresse', valeur: adresse },
          { terme: 'Relevée', valeur: phraseDIntervalle(intervalleMinutes) },
          {
            terme: 'Dernière relève',
            valeur: releveLe ? `${formatInstant(releveLe)} : ${resultat}` : 'Pas encore.',
          },
          {
            terme: 'Prochaine relève',
            valeur: prochaineLe ? formatInstant(prochaineLe) : 'Aucune, en pause.',
          },
        ]}
      />
      <p className="sssi-cyber-boutons fr-mb-0">
        {actif && geste('Relever maintenant', relever)}
        {geste(actif ? 'Mettre en pause' : 'Reprendre', basculer)}
        {geste('Modifier', () => setEdition(true))}
        {!actif && geste('Retirer', retirer)}
      </p>
    </li>
  )
}

/** Les adresses que le portail relève de lui-même, et ce que chacune a donné. */
export default function SourcesPage() {
  const [ajout, setAjout] = useState(false)
  const requete = useQuery({
    ...useApi().cyber.flux.list.queryOptions(),
    refetchInterval: RELECTURE_MS,
  })
  return (
    <>
      <EnTete intro="Le portail relève ces adresses de lui-même et n’importe que ce qui a changé. Une source donne un document, une liste, un flux ROLIE ou un flux RSS du CERT-FR, en https et sur le réseau public.">
        {manifeste.pages.sources.libelle}
      </EnTete>
      {ajout ? (
        <FormulaireDeSource flux={null} onFermer={() => setAjout(false)} />
      ) : (
        <Button onClick={() => setAjout(true)}>Ajouter une source</Button>
      )}
      <Lecture requete={requete} quoi="les sources">
        {({ flux, catalogue }) => (
          <>
            <p className="fr-mt-3w">
              {catalogue
                ? `Catalogue des vulnérabilités exploitées : version ${catalogue.version}, ${formatNombre(catalogue.nombre)} CVE, importée le ${formatInstant(catalogue.importeLe)} (${catalogue.importePar}).`
                : 'Le catalogue des vulnérabilités exploitées (KEV) n’a pas encore été importé.'}
            </p>
            {flux.length === 0 ? (
              <EmptyState
                titre="Aucune source n’est relevée"
                description="Ajoutez l’adresse d’un flux : ses avis arriveront d’eux-mêmes dans la veille."
              />
            ) : (
              <ul className="sssi-cyber-veille-cartes">
                {flux.map((source) => (
                  <Source key={source.id} flux={source} />
                ))}
              </ul>
            )}
          </>
        )}
      </Lecture>
    </>
  )
}
