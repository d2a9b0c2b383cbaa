import { enumerer, libelleOrganisme, organismeCodes, type OrganismeCode } from '@sssi/domain'
import { Checkbox } from '@sssi/ui/Checkbox'
import { Details } from '@sssi/ui/Details'
import { useState } from 'react'
import type { Saisie } from '../commun/saisie/use-saisie.ts'
import type { ValeursDeReglages } from './valeurs-de-reglages.ts'

interface ProprietesDUneLigne {
  readonly organisme: OrganismeCode
  readonly clients: readonly string[]
  readonly poser: (client: OrganismeCode, coche: boolean) => void
}

/** Les clients d’un organisme. Ses cases n’existent qu’ouvertes : dix fois neuf cases alourdiraient la page. */
function ClientsDUnOrganisme({ organisme, clients, poser }: ProprietesDUneLigne) {
  const [ouvert, setOuvert] = useState(false)
  const noms = clients.map((code) => libelleOrganisme(code as OrganismeCode))
  return (
    <Details
      resume={`Clients de ${libelleOrganisme(organisme)} : ${enumerer(noms) || 'aucun'}`}
      onBascule={setOuvert}
    >
      {ouvert && (
        <Checkbox
          legend={`Organismes que ${libelleOrganisme(organisme)} sert`}
          orientation="horizontal"
          options={organismeCodes
            .filter((code) => code !== organisme)
            .map((code) => ({
              label: libelleOrganisme(code),
              nativeInputProps: {
                checked: clients.includes(code),
                onChange: ({ target }) => poser(code, target.checked),
              },
            }))}
        />
      )}
    </Details>
  )
}

/** Qui est client de qui : un organisme à la fois, replié tant qu’on n’y touche pas. */
export function ChampClientele({ saisie }: { readonly saisie: Saisie<ValeursDeReglages> }) {
  const { clientele } = saisie.valeurs
  const poser = (organisme: OrganismeCode) => (client: OrganismeCode, coche: boolean) => {
    const autres = (clientele[organisme] ?? []).filter((code) => code !== client)
    saisie.changer({ clientele: { ...clientele, [organisme]: coche ? [...autres, client] : autres } })
  }
  return (
    <div className="sssi-cyber-clientele">
      {organismeCodes.map((organisme) => (
        <ClientsDUnOrganisme
          key={organisme}
          organisme={organisme}
          clients={clientele[organisme] ?? []}
          poser={poser(organisme)}
        />
      ))}
    </div>
  )
}
