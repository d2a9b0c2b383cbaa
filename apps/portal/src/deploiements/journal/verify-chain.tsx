import { erreurDeLApi } from '@sssi/section'
import { pluriel } from '@sssi/domain'
import type { RouterOutputs } from '@sssi/api/client'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Details } from '@sssi/ui/Details'
import { Input } from '@sssi/ui/Input'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useAccesApi } from '../../api/api.ts'

type Verification = RouterOutputs['deploiement']['journal']['verify']

function Resultat({ verification }: { verification: Verification }) {
  if (!verification.ok) {
    return (
      <Alert
        severity="error"
        as="h2"
        title={`La chaîne est rompue à l’entrée n°\u00A0${verification.numero}`}
        description={`${verification.motif} Prévenez la DSS, bureau 4C\u00A0: le journal ne fait plus foi à partir de là.`}
      />
    )
  }
  return (
    <Alert
      severity="success"
      as="h2"
      title={`La chaîne est intacte\u00A0: ${pluriel(verification.nombre, 'entrée')}`}
      description={
        <>
          Gardez cette empreinte ailleurs&nbsp;: elle permettra de voir si le journal a été coupé ou récrit
          depuis. <code className="sssi-portail-adresse">{verification.tete}</code>
        </>
      }
    />
  )
}

/** Relit toute la chaîne du journal à la demande, et la compare à une empreinte relevée auparavant si l’agent en garde une. */
export function VerifyChain() {
  const { client } = useAccesApi()
  const [tete, setTete] = useState('')
  const verification = useMutation({
    mutationFn: () => client.deploiement.journal.verify.query({ tete: tete.trim() || null }),
  })
  const refus = verification.error && erreurDeLApi(verification.error)
  const verifier = (evenement: FormEvent) => {
    evenement.preventDefault()
    if (!verification.isPending) verification.mutate()
  }
  return (
    <form className="fr-mt-3w fr-mb-4w" onSubmit={verifier} noValidate>
      <p>
        Chaque entrée porte l’empreinte de celle qui la précède&nbsp;: en changer une se voit sur toutes les
        suivantes.
      </p>
      <Details resume="Comparer à une empreinte relevée auparavant" ouvert={Boolean(refus?.champs['tete'])}>
        <Input
          label="Empreinte"
          hintText="Celle qu’une vérification précédente a donnée : 64 chiffres hexadécimaux."
          {...(refus?.champs['tete'] && { state: 'error', stateRelatedMessage: refus.champs['tete'] })}
          nativeInputProps={{
            value: tete,
            autoComplete: 'off',
            spellCheck: false,
            maxLength: 64,
            onChange: ({ currentTarget }) => setTete(currentTarget.value),
          }}
        />
      </Details>
      <Button type="submit" priority="secondary" className="fr-mt-2w">
        Vérifier la chaîne
      </Button>
      <div role="status" className="fr-mt-2w">
        {verification.isPending && 'Vérification de la chaîne…'}
        {verification.data && <Resultat verification={verification.data} />}
        {refus && <Alert severity="error" small description={refus.message} />}
      </div>
    </form>
  )
}
