import { libelleOrganisme } from '@sssi/domain'
import { useUnsavedText } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../api/api.ts'
import { useApresLaFrappe } from '../search/use-settled.ts'
import { nomDuBeneficiaire, type Beneficiaire } from './grant.ts'

const LONGUEUR_MINIMALE = 2
const EST_UN_COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

interface Proprietes {
  readonly id: string
  readonly choisi: Beneficiaire | null
  readonly erreur: string | undefined
  choisir(beneficiaire: Beneficiaire | null): void
}

/** Les agents connus qui répondent à la saisie, et le courriel saisi s’il en est un que personne ne porte encore. */
function useProposes(saisie: string) {
  const q = useApresLaFrappe(saisie.trim())
  const { data = [] } = useQuery({
    ...useApi().administration.agent.search.queryOptions({ q, limite: 8 }),
    enabled: q.length >= LONGUEUR_MINIMALE,
    placeholderData: keepPreviousData,
  })
  const agents = q.length >= LONGUEUR_MINIMALE ? data : []
  const inconnu = EST_UN_COURRIEL.test(q) && !agents.some(({ courriel }) => courriel === q.toLowerCase())
  return { agents, courriel: inconnu ? q.toLowerCase() : null }
}

function Choisi({ choisi, choisir }: Pick<Proprietes, 'choisir'> & { choisi: Beneficiaire }) {
  return (
    <p>
      Agent&nbsp;: <strong>{nomDuBeneficiaire(choisi)}</strong>{' '}
      <Button size="small" priority="tertiary" type="button" onClick={() => choisir(null)}>
        Choisir un autre agent
      </Button>
    </p>
  )
}

/** Choisir un agent par son nom ou son courriel ; un courriel encore inconnu recevra ses droits à la première connexion. */
export function BeneficiaryField({ id, choisi, erreur, choisir }: Proprietes) {
  const [saisie, setSaisie] = useState('')
  useUnsavedText(saisie !== '')
  const { agents, courriel } = useProposes(saisie)
  const retenir = (beneficiaire: Beneficiaire) => {
    setSaisie('')
    choisir(beneficiaire)
  }
  if (choisi) return <Choisi choisi={choisi} choisir={choisir} />
  return (
    <div className="fr-mb-3w">
      <Input
        label="Agent"
        hintText="Son nom, ou son courriel professionnel s’il ne s’est jamais connecté au portail."
        state={erreur ? 'error' : 'default'}
        stateRelatedMessage={erreur}
        nativeInputProps={{
          id,
          type: 'search',
          autoComplete: 'off',
          value: saisie,
          onChange: ({ currentTarget }) => setSaisie(currentTarget.value),
        }}
      />
      <ul className="sssi-portail-agents" aria-label="Agents trouvés">
        {agents.map((agent) => (
          <li key={agent.id}>
            <Button
              type="button"
              priority="tertiary"
              onClick={() => retenir({ agentId: agent.id, libelle: agent.libelle, courriel: agent.courriel })}
            >
              {[...new Set([agent.libelle, agent.courriel])].join(' · ')}
              {agent.organisme ? ` · ${libelleOrganisme(agent.organisme)}` : ''}
            </Button>
          </li>
        ))}
        {courriel && (
          <li>
            <Button type="button" priority="tertiary" onClick={() => retenir({ courriel })}>
              {courriel}, qui ne s’est pas encore connecté
            </Button>
          </li>
        )}
      </ul>
    </div>
  )
}
