import { erreurDeLApi, useHost, useUnsavedText } from '@sssi/section'
import { libelleOrganisme, libelleRole, organismeCodes, type OrganismeCode, type Role } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { ErrorSummary } from '@sssi/ui/ErrorSummary'
import { Input } from '@sssi/ui/Input'
import { Select } from '@sssi/ui/Select'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useApi } from '../api/api.ts'
import { estModifiee } from '../forms/modified.ts'
import { useSession } from '../session/use-session.ts'
import { BeneficiaryField } from './beneficiary-field.tsx'
import {
  actionDe,
  entreeDe,
  manquesDe,
  manquesDepuisLApi,
  nomDuBeneficiaire,
  organismesPour,
  rolesAccordables,
  surUneAction,
  type Accord,
  type Champ,
  type Manques,
} from './grant.ts'
import { droitEnMots } from './right.ts'

const ID: Record<Champ, string> = {
  agent: 'accord-agent',
  role: 'accord-role',
  organisme: 'accord-organisme',
  action: 'accord-action',
}

const etatDe = (message: string | undefined) =>
  ({ state: message ? 'error' : 'default', stateRelatedMessage: message }) as const

/** Enregistre l’accord, et relit ce qu’il a changé. */
function useAccorder() {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation(
    api.administration.habilitation.grant.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(api.administration.pathFilter()),
    }),
  )
}

function ChoixDuRole({ accord, organismes, changer }: ProprietesDeChoix) {
  return (
    <Select
      label="Rôle"
      options={rolesAccordables(organismes).map((role) => ({ value: role, label: libelleRole(role) }))}
      nativeSelectProps={{
        id: ID.role,
        value: accord.role,
        onChange: ({ currentTarget }) => {
          const role = currentTarget.value as Role
          const [seul, ...autres] = organismesPour(role, organismes)
          changer({ role, ...(seul && autres.length === 0 && { organisme: seul }) })
        },
      }}
    />
  )
}

interface ProprietesDeChoix {
  readonly accord: Accord
  readonly organismes: readonly OrganismeCode[]
  readonly message?: string | undefined
  changer(partie: Partial<Accord>): void
}

function ChoixDeLOrganisme({ accord, organismes, message, changer }: ProprietesDeChoix) {
  return (
    <Select
      label="Organisme"
      options={organismesPour(accord.role, organismes).map((organisme) => ({
        value: organisme,
        label: libelleOrganisme(organisme),
      }))}
      {...etatDe(message)}
      nativeSelectProps={{
        id: ID.organisme,
        value: accord.organisme,
        onChange: ({ currentTarget }) => changer({ organisme: currentTarget.value as OrganismeCode }),
      }}
    />
  )
}

function ChoixDeLAction({ accord, message, changer }: Omit<ProprietesDeChoix, 'organismes'>) {
  const action = actionDe(accord)
  return (
    <Input
      label="Action"
      hintText="Le code d’une action du plan, par exemple A1-001."
      {...(action && !message
        ? {
            state: 'info' as const,
            stateRelatedMessage: `${action.libelle} (chef de file\u00A0: ${action.chefsDeFile})`,
          }
        : etatDe(message))}
      nativeInputProps={{
        id: ID.action,
        value: accord.action,
        maxLength: 8,
        onChange: ({ currentTarget }) => changer({ action: currentTarget.value.trim().toUpperCase() }),
      }}
    />
  )
}

/** Accorder un droit à un agent. */
export function GrantForm() {
  const { organismesAdministres } = useSession()
  const organismes = organismeCodes.filter((code) => organismesAdministres.includes(code))
  const [depart, setDepart] = useState<Accord>({
    beneficiaire: null,
    role: 'chef_de_projet',
    organisme: organismes[0] ?? 'DSS',
    action: '',
  })
  const [accord, setAccord] = useState(depart)
  useUnsavedText(estModifiee(accord, depart))
  const [manques, setManques] = useState<Manques>({})
  const changer = (partie: Partial<Accord>) => {
    setAccord((precedent) => ({ ...precedent, ...partie }))
    setManques({})
  }
  const { notifier } = useHost()
  const enregistrement = useAccorder()
  const refus = enregistrement.error && erreurDeLApi(enregistrement.error)
  const montres = { ...manques, ...(refus && manquesDepuisLApi(refus.champs)) }
  const soumettre = (evenement: FormEvent) => {
    evenement.preventDefault()
    enregistrement.reset()
    const trouves = manquesDe(accord)
    setManques(trouves)
    const { beneficiaire } = accord
    if (!beneficiaire || Object.keys(trouves).length > 0) return
    const entree = entreeDe(accord, beneficiaire)
    enregistrement.mutate(entree, {
      onSuccess: () => {
        const titre = `Droit accordé à ${nomDuBeneficiaire(beneficiaire)}\u00A0: ${droitEnMots(entree)}`
        notifier({ gravite: 'succes', titre })
        // Le reste de l’accord, enregistré, sert de départ au suivant.
        setDepart({ ...accord, beneficiaire: null })
        changer({ beneficiaire: null })
      },
    })
  }
  const commun = { accord, organismes, changer }
  return (
    <form className="sssi-portail-formulaire" onSubmit={soumettre} noValidate>
      <ErrorSummary
        erreurs={(Object.keys(montres) as Champ[]).map((champ) => ({
          champ: ID[champ],
          message: montres[champ] ?? '',
        }))}
      />
      {refus && Object.keys(manquesDepuisLApi(refus.champs)).length === 0 && (
        <Alert severity="error" small className="fr-mb-3w" description={refus.message} />
      )}
      <BeneficiaryField
        id={ID.agent}
        choisi={accord.beneficiaire}
        erreur={montres.agent}
        choisir={(beneficiaire) => changer({ beneficiaire })}
      />
      <ChoixDuRole {...commun} />
      <ChoixDeLOrganisme {...commun} message={montres.organisme} />
      {surUneAction(accord.role) && <ChoixDeLAction {...commun} message={montres.action} />}
      <Button type="submit" disabled={enregistrement.isPending} className="fr-mt-2w">
        Accorder le droit
      </Button>
    </form>
  )
}
