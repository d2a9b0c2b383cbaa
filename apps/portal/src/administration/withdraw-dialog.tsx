import { erreurDeLApi, useHost } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { createModal, useIsModalOpen } from '@sssi/ui/Modal'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '../api/api.ts'
import { droitEnMots, type Droit } from './right.ts'

const fenetre = createModal({ isOpenedByDefault: false, id: 'retrait-de-droit' })

interface Proprietes {
  readonly droit: Droit | null
  onFerme(): void
}

/** Retirer un droit se confirme : l’agent perd aussitôt ce qu’il ouvrait. */
export function WithdrawDialog({ droit, onFerme }: Proprietes) {
  const api = useApi()
  const { notifier } = useHost()
  const queryClient = useQueryClient()
  const retrait = useMutation(
    api.administration.habilitation.withdraw.mutationOptions({
      onSuccess: async () => {
        fenetre.close()
        if (droit)
          notifier({
            gravite: 'succes',
            titre: `Droit retiré à ${droit.agent.libelle}\u00A0: ${droitEnMots(droit)}`,
          })
        await queryClient.invalidateQueries(api.administration.pathFilter())
      },
    }),
  )
  const { reset } = retrait
  useIsModalOpen(fenetre, { onConceal: onFerme })
  useEffect(() => {
    if (!droit) return
    reset()
    fenetre.open()
  }, [droit, reset])
  return (
    <fenetre.Component
      title={'Retirer ce droit\u202F?'}
      titleAs="h2"
      buttons={[
        { children: 'Garder ce droit', priority: 'secondary' },
        {
          children: 'Retirer le droit',
          doClosesModal: false,
          disabled: retrait.isPending,
          onClick: () => droit && retrait.mutate({ id: droit.id }),
        },
      ]}
    >
      {droit && (
        <p>
          {droit.agent.libelle} ne sera plus {droitEnMots(droit)}. L’effet est immédiat. Ce que cet agent a
          écrit reste signé de son nom.
        </p>
      )}
      {retrait.error && <Alert severity="error" small description={erreurDeLApi(retrait.error).message} />}
    </fenetre.Component>
  )
}
