import { longueurs } from '@sssi/domain'
import {
  erreurDeLApi,
  useHost,
  useMutation,
  useNavigate,
  useQueryClient,
  useUnsavedText,
} from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { useState } from 'react'
import { useApi } from '../api.ts'
import type { FicheDeBulletin } from './donnees.ts'
import { lienVersLesBulletins } from './liens.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

interface Proprietes {
  readonly fiche: FicheDeBulletin
}

/** Jette un brouillon, ou retire un bulletin publié : celui-ci reste lisible, et dit pourquoi il ne vaut plus. */
export function RetirerBulletin({ fiche }: Proprietes) {
  return fiche.etat === 'brouillon' ? <Supprimer fiche={fiche} /> : <Retirer fiche={fiche} />
}

function Supprimer({ fiche }: Proprietes) {
  const { notifier } = useHost()
  const naviguer = useNavigate()
  const { bulletin } = useApi().cyber
  const queryClient = useQueryClient()
  const suppression = useMutation(
    bulletin.delete.mutationOptions({
      onSuccess: () => {
        // La liste seulement : relire la fiche dirait introuvable ce que l’on quitte.
        void queryClient.invalidateQueries(bulletin.list.pathFilter())
        notifier({ gravite: 'succes', titre: 'Le brouillon est supprimé' })
        void naviguer(lienVersLesBulletins())
      },
    }),
  )
  return (
    <>
      <p>Personne d’autre que le CERT ne l’a lu. Il n’en restera que la trace de sa suppression.</p>
      {suppression.error && (
        <Alert
          className="fr-mb-2w"
          severity="error"
          small
          description={erreurDeLApi(suppression.error).message}
        />
      )}
      <Button
        type="button"
        priority="secondary"
        onClick={() => suppression.mutate({ id: fiche.id, version: fiche.version })}
      >
        Supprimer ce brouillon
      </Button>
    </>
  )
}

function Retirer({ fiche }: Proprietes) {
  const { notifier } = useHost()
  const invalider = useInvaliderLesBulletins()
  const [motif, setMotif] = useState('')
  const retrait = useMutation(
    useApi().cyber.bulletin.withdraw.mutationOptions({
      onSuccess: async () => {
        setMotif('')
        await invalider()
        notifier({ gravite: 'succes', titre: 'Le bulletin est retiré' })
      },
    }),
  )
  useUnsavedText(motif !== '')
  const erreur = retrait.error ? erreurDeLApi(retrait.error) : null
  const erreurDeMotif = erreur?.champs['motif']
  return (
    <form
      className="sssi-cyber-formulaire"
      noValidate
      onSubmit={(evenement) => {
        evenement.preventDefault()
        if (!retrait.isPending) retrait.mutate({ id: fiche.id, version: fiche.version, motif })
      }}
    >
      <p>Il restera lisible, marqué comme retiré, avec votre motif. Plus aucune réponse ne sera attendue.</p>
      {erreur && !erreurDeMotif && (
        <Alert className="fr-mb-2w" severity="error" small description={erreur.message} />
      )}
      <Input
        textArea
        label="Motif du retrait"
        state={erreurDeMotif ? 'error' : 'default'}
        stateRelatedMessage={erreurDeMotif}
        nativeTextAreaProps={{
          rows: 2,
          value: motif,
          maxLength: longueurs.commentaire,
          onChange: ({ target }) => setMotif(target.value),
        }}
      />
      <Button type="submit" priority="secondary">
        Retirer le bulletin
      </Button>
    </form>
  )
}
