import { libelleOrganisme, libelleRole, sansAccents, typographier } from '@sssi/domain'
import { erreurDeLApi, useQuery } from '@sssi/section'
import { Checkbox } from '@sssi/ui/Checkbox'
import { ErrorState } from '@sssi/ui/ErrorState'
import { Input } from '@sssi/ui/Input'
import { Skeleton } from '@sssi/ui/Skeleton'
import { useState } from 'react'
import { useApi } from '../api.ts'

/** Au-delà, la liste ne se parcourt plus : on cherche. */
const PERSONNES_MONTREES = 30

interface Proprietes {
  readonly id: string
  readonly choisies: readonly string[]
  readonly changer: (ids: readonly string[]) => void
  readonly erreur: string | undefined
}

/** Nomme, parmi ceux de la chaîne cyber, les seuls lecteurs d’un document TLP:RED. */
export function PersonnesNommees({ id, choisies, changer, erreur }: Proprietes) {
  const { data, error, refetch } = useQuery(useApi().cyber.diffusion.list.queryOptions())
  const [mots, setMots] = useState('')
  if (error) {
    return (
      <ErrorState
        compact
        titre="Les personnes à nommer ne peuvent pas être affichées"
        description={erreurDeLApi(error).message}
        onReessayer={() => void refetch()}
      />
    )
  }
  if (!data) return <Skeleton forme="bloc" libelle="Chargement des personnes à nommer" />
  const cherches = sansAccents(mots.trim())
  const trouvees = data.filter(
    ({ id: agent, libelle, organisme }) =>
      choisies.includes(agent) || sansAccents(`${libelle} ${libelleOrganisme(organisme)}`).includes(cherches),
  )
  return (
    <>
      {data.length > PERSONNES_MONTREES && (
        <Input
          label="Chercher une personne"
          nativeInputProps={{
            type: 'search',
            value: mots,
            onChange: ({ target }) => setMots(target.value),
          }}
        />
      )}
      <Checkbox
        id={id}
        legend="Personnes nommées"
        hintText={typographier(
          'Elles seules liront ce document, et chaque lecture s’inscrit au journal. Vous en êtes d’office.',
        )}
        small
        {...(erreur
          ? { state: 'error' as const, stateRelatedMessage: erreur }
          : { state: 'default' as const })}
        options={trouvees.slice(0, PERSONNES_MONTREES).map(({ id: agent, libelle, role, organisme }) => ({
          label: libelle,
          hintText: `${libelleRole(role)}, ${libelleOrganisme(organisme)}`,
          nativeInputProps: {
            value: agent,
            checked: choisies.includes(agent),
            onChange: ({ target }) =>
              changer(target.checked ? [...choisies, agent] : choisies.filter((un) => un !== agent)),
          },
        }))}
      />
    </>
  )
}
