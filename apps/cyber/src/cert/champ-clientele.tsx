import { enumerer, libelleOrganisme, organismeCodes, type OrganismeCode } from '@sssi/domain'
import { Checkbox } from '@sssi/ui/Checkbox'
import { Details } from '@sssi/ui/Details'
import type { Saisie } from '../commun/saisie/use-saisie.ts'
import type { ValeursDeReglages } from './valeurs-de-reglages.ts'

/** Qui est client de qui : un organisme à la fois, replié tant qu’on n’y touche pas. */
export function ChampClientele({ saisie }: { readonly saisie: Saisie<ValeursDeReglages> }) {
  const { clientele } = saisie.valeurs
  const poser = (organisme: OrganismeCode, client: OrganismeCode, coche: boolean) => {
    const autres = (clientele[organisme] ?? []).filter((code) => code !== client)
    saisie.changer({ clientele: { ...clientele, [organisme]: coche ? [...autres, client] : autres } })
  }
  return (
    <div className="sssi-cyber-clientele">
      {organismeCodes.map((organisme) => {
        const clients = clientele[organisme] ?? []
        const noms = clients.map((code) => libelleOrganisme(code as OrganismeCode))
        return (
          <Details
            key={organisme}
            resume={`Clients de ${libelleOrganisme(organisme)} : ${enumerer(noms) || 'aucun'}`}
          >
            <Checkbox
              legend={`Organismes que ${libelleOrganisme(organisme)} sert`}
              orientation="horizontal"
              options={organismeCodes
                .filter((code) => code !== organisme)
                .map((code) => ({
                  label: libelleOrganisme(code),
                  nativeInputProps: {
                    checked: clients.includes(code),
                    onChange: ({ target }) => poser(organisme, code, target.checked),
                  },
                }))}
            />
          </Details>
        )
      })}
    </div>
  )
}
