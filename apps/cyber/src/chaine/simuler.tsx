import { formatInstant, libelleOrganisme, typographier, type OrganismeCode } from '@sssi/domain'
import type { EtapeSimulee } from '@sssi/domain/cyber'
import { erreurDeLApi, useMutation } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { Select } from '@sssi/ui/Select'
import { useState } from 'react'
import { useApi } from '../api.ts'
import type { VersionLue } from './donnees.ts'
import { useInvaliderLaChaine } from './use-invalider-la-chaine.ts'

interface Proprietes {
  readonly version: VersionLue
}

const PERSONNE = 'personne'

/** L’instant d’un champ « datetime-local », à l’heure du poste. */
function enLocal(instant: Date): string {
  const deux = (nombre: number) => String(nombre).padStart(2, '0')
  const jour = `${instant.getFullYear()}-${deux(instant.getMonth() + 1)}-${deux(instant.getDate())}`
  return `${jour}T${deux(instant.getHours())}:${deux(instant.getMinutes())}`
}

export function phraseDEtape(etape: EtapeSimulee, niveaux: readonly { readonly titre: string }[]): string {
  const qui = libelleOrganisme(etape.organisme)
  const niveau = `niveau ${etape.niveau + 1} (${niveaux[etape.niveau]?.titre ?? ''})`
  switch (etape.type) {
    case 'appel':
      return `${qui} : ${niveau} appelé : ${etape.contacts.join(', ')}.`
    case 'saut':
      return `${qui} : ${niveau} passé : ${etape.motif === 'personne' ? 'personne n’y est joignable' : 'hors heures ouvrées'}.`
    case 'acquittement':
      return `${qui} : ${niveau} acquitte.`
    case 'sans_reponse':
      return `${qui} : personne n’a répondu, jusqu’au dernier niveau.`
  }
}

/** Joue la version à une date choisie, avec les silences que l’on veut. Personne n’est appelé. */
export function Simuler({ version: { numero, definition } }: Proprietes) {
  const { organismes, niveaux } = definition
  const [debut, setDebut] = useState(() => enLocal(new Date()))
  const [reponses, setReponses] = useState<Readonly<Partial<Record<OrganismeCode, string>>>>({})
  const invalider = useInvaliderLaChaine()
  const { mutate, data, error, isPending } = useMutation(
    useApi().cyber.chaine.simulate.mutationOptions({ onSuccess: invalider }),
  )
  const lu = new Date(debut)
  const jouer = () =>
    mutate({
      numero,
      debut: Number.isNaN(lu.getTime()) ? '' : lu.toISOString(),
      reponses: organismes.map((organisme) => {
        const choisi = reponses[organisme] ?? PERSONNE
        return { organisme, niveau: choisi === PERSONNE ? null : Number(choisi) }
      }),
    })
  return (
    <section className="fr-mt-4w">
      <h2 className="fr-h4">Simuler</h2>
      <p>
        La simulation se joue sur une horloge à part, avec l’annuaire tel qu’il sera à cette date. Personne
        n’est appelé. Une version s’active après une simulation qui va jusqu’au HFDS.
      </p>
      <form
        className="sssi-cyber-formulaire"
        noValidate
        onSubmit={(evenement) => {
          evenement.preventDefault()
          if (!isPending) jouer()
        }}
      >
        <Input
          label="Alerte lancée le"
          nativeInputProps={{
            type: 'datetime-local',
            value: debut,
            onChange: ({ target }) => setDebut(target.value),
          }}
        />
        {organismes.map((organisme) => (
          <Select
            key={organisme}
            label={typographier(`${libelleOrganisme(organisme)} : qui répond`)}
            options={[
              { value: PERSONNE, label: 'Personne' },
              ...niveaux.map(({ titre }, rang) => ({ value: String(rang), label: `${rang + 1}. ${titre}` })),
            ]}
            nativeSelectProps={{
              value: reponses[organisme] ?? PERSONNE,
              onChange: ({ target }) => setReponses({ ...reponses, [organisme]: target.value }),
            }}
          />
        ))}
        {error && (
          <Alert className="fr-mb-3w" severity="error" small description={erreurDeLApi(error).message} />
        )}
        <Button type="submit">Simuler</Button>
      </form>
      <div role="status">
        {data && (
          <Alert
            className="fr-mt-3w"
            severity={data.atteintLeHfds ? 'success' : 'info'}
            small
            description={
              data.atteintLeHfds
                ? 'La chaîne va jusqu’au HFDS.'
                : 'Quelqu’un répond avant le HFDS : cette simulation ne suffit pas pour activer la version.'
            }
          />
        )}
      </div>
      {data && (
        <ol className="sssi-cyber-chaine__etapes fr-mt-2w">
          {data.etapes.map((etape, rang) => (
            // Deux étapes identiques peuvent se suivre : leur rang seul les distingue.
            <li key={rang}>{typographier(`${formatInstant(etape.le)} : ${phraseDEtape(etape, niveaux)}`)}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
