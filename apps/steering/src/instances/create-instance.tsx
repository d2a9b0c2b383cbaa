import { instanceTypes, libelleInstanceType } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { RadioButtons } from '@sssi/ui/RadioButtons'
import { useEffect, useRef, type FormEvent } from 'react'
import { useCreateInstance } from './use-create-instance.ts'

const CHAMP_DATE = 'instance-date'

/** Inscrit une réunion passée ou prévue : les décisions d’horizon pourront la citer. */
export function CreateInstance({ onFermer }: { readonly onFermer: () => void }) {
  const saisie = useCreateInstance(onFermer)
  const formulaire = useRef<HTMLFormElement>(null)
  useEffect(() => formulaire.current?.querySelector('input')?.focus(), [])
  const { erreurDeDate } = saisie
  useEffect(() => {
    if (erreurDeDate) document.getElementById(CHAMP_DATE)?.focus()
  }, [erreurDeDate])

  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    saisie.inscrire()
  }
  return (
    <form
      ref={formulaire}
      className="sssi-steering-instance-saisie"
      aria-label="Inscrire une réunion"
      noValidate
      onSubmit={envoyer}
    >
      {saisie.echec && (
        <Alert className="fr-mb-3w" severity="error" small description={saisie.echec.message} />
      )}
      <RadioButtons
        legend="Instance"
        name="type"
        orientation="horizontal"
        options={instanceTypes.map((type) => ({
          label: libelleInstanceType(type),
          nativeInputProps: { checked: saisie.type === type, onChange: () => saisie.setType(type) },
        }))}
      />
      <Input
        label="Date de la réunion"
        hintText="Passée ou prévue."
        state={erreurDeDate ? 'error' : 'default'}
        stateRelatedMessage={erreurDeDate}
        nativeInputProps={{
          id: CHAMP_DATE,
          type: 'date',
          required: true,
          value: saisie.date,
          onChange: ({ target }) => saisie.setDate(target.value),
        }}
      />
      <div className="sssi-steering-instance-saisie__boutons">
        <Button type="submit" disabled={saisie.enCours}>
          {saisie.enCours ? 'Inscription…' : 'Inscrire la réunion'}
        </Button>
        <Button type="button" priority="tertiary" onClick={onFermer}>
          Annuler
        </Button>
      </div>
    </form>
  )
}
