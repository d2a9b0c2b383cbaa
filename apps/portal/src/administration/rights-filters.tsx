import { libelleOrganisme, libelleRole, roles } from '@sssi/domain'
import { Input } from '@sssi/ui/Input'
import { Select } from '@sssi/ui/Select'
import { useState } from 'react'
import { useSession } from '../session/use-session.ts'
import type { filtreDepuis, NomDeFiltre } from './use-rights-filter.ts'

interface Proprietes {
  readonly filtre: ReturnType<typeof filtreDepuis>
  readonly saisie: string
  changer(nom: NomDeFiltre, valeur: string): void
  chercher(mots: string): void
}

/** Un code se tape lettre à lettre : il ne filtre qu’une fois entier, ou effacé. */
function FiltreParAction({ action, changer }: { action: string; changer: Proprietes['changer'] }) {
  const [saisie, setSaisie] = useState(action)
  return (
    <Input
      label="Action"
      nativeInputProps={{
        value: saisie,
        placeholder: 'A1-001',
        maxLength: 8,
        onChange: ({ currentTarget }) => {
          const code = currentTarget.value.toUpperCase()
          setSaisie(code)
          if (code === '' || /^A[1-5]-\d{3}$/.test(code)) changer('action', code)
        },
      }}
    />
  )
}

export function RightsFilters({ filtre, saisie, changer, chercher }: Proprietes) {
  const { organismesAdministres } = useSession()
  return (
    <div className="sssi-portail-filtres" role="search" aria-label="Filtrer les droits">
      <Input
        label="Agent"
        nativeInputProps={{
          type: 'search',
          placeholder: 'Nom ou courriel',
          value: saisie,
          onChange: ({ currentTarget }) => chercher(currentTarget.value),
        }}
      />
      <Select
        label="Rôle"
        options={[
          { value: '', label: 'Tous les rôles' },
          ...roles.map((role) => ({ value: role, label: libelleRole(role) })),
        ]}
        nativeSelectProps={{
          value: filtre.role ?? '',
          onChange: ({ currentTarget }) => changer('role', currentTarget.value),
        }}
      />
      {organismesAdministres.length > 1 && (
        <Select
          label="Organisme"
          options={[
            { value: '', label: 'Tous les organismes' },
            ...organismesAdministres.map((organisme) => ({
              value: organisme,
              label: libelleOrganisme(organisme),
            })),
          ]}
          nativeSelectProps={{
            value: filtre.organisme ?? '',
            onChange: ({ currentTarget }) => changer('organisme', currentTarget.value),
          }}
        />
      )}
      <FiltreParAction action={filtre.action ?? ''} changer={changer} />
    </div>
  )
}
