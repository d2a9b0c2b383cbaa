import { pluriel } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation, useUnsavedText } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { useState, type FormEvent } from 'react'
import { useApi } from '../api.ts'
import { useInvaliderLaVeille } from './use-invalider-la-veille.ts'

interface Proprietes {
  readonly choisis: ReadonlyMap<string, number>
  /** Ceux qui restent cochés : un autre les a changés entre-temps. */
  readonly onIgnores: (restants: readonly string[]) => void
}

/** Ignore d’un geste les avis cochés, pour une même raison. */
export function IgnorerLeLot({ choisis, onIgnores }: Proprietes) {
  const { notifier } = useHost()
  const invalider = useInvaliderLaVeille()
  const [motif, setMotif] = useState('')
  const ignorer = useMutation(
    useApi().cyber.avis.decideLot.mutationOptions({
      async onSuccess({ issues }) {
        const restants = issues.flatMap(({ id, refus }) => (refus === null ? [] : [id]))
        const faits = issues.length - restants.length
        setMotif('')
        notifier({
          gravite: restants.length === 0 ? 'succes' : 'avertissement',
          titre: `${pluriel(faits, 'avis ignoré', 'avis ignorés')}`,
          ...(restants.length > 0 && {
            description: `${pluriel(restants.length, 'avis a changé', 'avis ont changé')} entre-temps et ${restants.length > 1 ? 'restent cochés' : 'reste coché'}.`,
          }),
        })
        await invalider()
        onIgnores(restants)
      },
    }),
  )
  useUnsavedText(motif !== '')
  const erreur = ignorer.error ? erreurDeLApi(ignorer.error) : null
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    ignorer.mutate({ avis: [...choisis].map(([id, version]) => ({ id, version })), motif })
  }
  return (
    <form
      className="sssi-cyber-veille-lot"
      aria-label="Ignorer les avis cochés"
      noValidate
      onSubmit={envoyer}
    >
      {erreur && !erreur.champs['motif'] && <Alert severity="error" small description={erreur.message} />}
      <Input
        label={`Ignorer ${pluriel(choisis.size, 'avis coché', 'avis cochés')} : pourquoi ?`}
        state={erreur?.champs['motif'] ? 'error' : 'default'}
        stateRelatedMessage={erreur?.champs['motif']}
        nativeInputProps={{
          value: motif,
          maxLength: 2_000,
          onChange: ({ target }) => setMotif(target.value),
        }}
      />
      <Button type="submit" priority="secondary" disabled={ignorer.isPending}>
        Ignorer la sélection
      </Button>
    </form>
  )
}
