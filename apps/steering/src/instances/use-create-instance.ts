import { instanceTypes, type InstanceType } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation, useQueryClient, useUnsavedText } from '@sssi/section'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { nomDInstance } from './phrases.ts'

const [premierType] = instanceTypes

/** La saisie d’une instance : ce qui est tapé, ce qui est refusé, et l’inscription. */
export function useCreateInstance(onInscrite: () => void) {
  const api = useApi()
  const queryClient = useQueryClient()
  const { notifier } = useHost()
  const [type, setType] = useState<InstanceType>(premierType)
  const [date, setDate] = useState('')
  const [dateManque, setDateManque] = useState(false)
  const inscription = useMutation(
    api.steering.instance.create.mutationOptions({
      onSuccess: async (_, inscrite) => {
        notifier({ gravite: 'succes', titre: `Le ${nomDInstance(inscrite)} est inscrit` })
        await Promise.all([
          queryClient.invalidateQueries(api.steering.instance.list.pathFilter()),
          queryClient.invalidateQueries(api.steering.vueDEnsemble.get.pathFilter()),
          queryClient.invalidateQueries(api.steering.journal.list.pathFilter()),
        ])
        onInscrite()
      },
    }),
  )
  useUnsavedText(!inscription.isSuccess && (type !== premierType || date !== ''))
  const erreur = inscription.error ? erreurDeLApi(inscription.error) : null
  const deLApi = erreur?.champs['date']
  return {
    type,
    setType,
    date,
    setDate: (suivante: string) => {
      setDate(suivante)
      setDateManque(false)
    },
    enCours: inscription.isPending,
    erreurDeDate: dateManque ? 'Indiquez la date de la réunion, par exemple 12/03/2026.' : deLApi,
    /** Ce qui n’est pas la faute d’un champ : un droit perdu, une panne. */
    echec: erreur && !deLApi ? erreur : null,
    inscrire: () => {
      if (date === '') setDateManque(true)
      else inscription.mutate({ type, date })
    },
  }
}
