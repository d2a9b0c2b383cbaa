import { erreurDeLApi, useHost } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { createModal, useIsModalOpen } from '@sssi/ui/Modal'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '../../api/api.ts'
import type { Cle } from './key.ts'

const fenetre = createModal({ isOpenedByDefault: false, id: 'revocation-de-cle' })

interface Proprietes {
  readonly cle: Cle | null
  onFerme(): void
}

/** Révoquer une clé se confirme : elle ne resservira pas. */
export function RevokeKeyDialog({ cle, onFerme }: Proprietes) {
  const api = useApi()
  const { notifier } = useHost()
  const queryClient = useQueryClient()
  const revocation = useMutation(
    api.deploiement.cle.revoke.mutationOptions({
      onSuccess: async () => {
        if (cle) notifier({ gravite: 'succes', titre: `Clé «\u00A0${cle.libelle}\u00A0» révoquée` })
        await queryClient.invalidateQueries(api.deploiement.pathFilter())
        fenetre.close()
      },
    }),
  )
  const { reset } = revocation
  useIsModalOpen(fenetre, { onConceal: onFerme })
  useEffect(() => {
    if (!cle) return
    reset()
    fenetre.open()
  }, [cle, reset])
  return (
    <fenetre.Component
      title={'Révoquer cette clé\u202F?'}
      titleAs="h2"
      buttons={[
        { children: 'Garder cette clé', priority: 'secondary' },
        {
          children: 'Révoquer la clé',
          doClosesModal: false,
          nativeButtonProps: { 'aria-disabled': revocation.isPending },
          onClick: () => cle && !revocation.isPending && revocation.mutate({ id: cle.id }),
        },
      ]}
    >
      {cle && (
        <p>
          La clé «&nbsp;{cle.libelle}&nbsp;» ne publiera ni ne commandera plus rien, et ne pourra pas être
          remise en service. Ce qu’elle a publié reste.
        </p>
      )}
      {revocation.error && (
        <Alert severity="error" small description={erreurDeLApi(revocation.error).message} />
      )}
    </fenetre.Component>
  )
}
