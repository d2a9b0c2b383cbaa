import { libelleOrganisme } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import type { ProduitLu } from '../donnees.ts'
import { useInvaliderLesProduits } from './use-invalider-les-produits.ts'

/** Retire un produit, en deux gestes : le premier demande, le second confirme. */
export function RetirerLeProduit({ produit }: { readonly produit: ProduitLu }) {
  const { id, version, editeur, produit: nom, organisme } = produit
  const [demande, setDemande] = useState(false)
  const { notifier } = useHost()
  const invalider = useInvaliderLesProduits()
  const { mutate, isPending } = useMutation(
    useApi().cyber.produit.delete.mutationOptions({
      onSuccess: () => notifier({ gravite: 'succes', titre: 'Le produit est retiré' }),
      onError: (erreur) =>
        notifier({
          gravite: 'erreur',
          titre: 'Le produit n’a pas été retiré',
          description: erreurDeLApi(erreur).message,
        }),
      onSettled: invalider,
    }),
  )
  const quoi = <span className="fr-sr-only">{`${editeur} ${nom}, ${libelleOrganisme(organisme)}`}</span>
  if (!demande)
    return (
      <Button type="button" size="small" priority="tertiary" onClick={() => setDemande(true)}>
        Retirer {quoi}
      </Button>
    )
  return (
    <>
      <Button type="button" size="small" disabled={isPending} onClick={() => mutate({ id, version })}>
        Confirmer le retrait {quoi}
      </Button>
      <Button type="button" size="small" priority="tertiary" onClick={() => setDemande(false)}>
        Garder
      </Button>
    </>
  )
}
