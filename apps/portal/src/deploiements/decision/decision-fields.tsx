import { Input } from '@sssi/ui/Input'
import { Select } from '@sssi/ui/Select'
import type { InputHTMLAttributes } from 'react'
import type { SectionDeployee } from '../deployment.ts'
import { versionsDeRetour } from './decision.ts'
import type { Champ, Manques, Saisie } from './entry.ts'

export const idDe = (champ: Champ): string => `decision-${champ}`

interface Texte {
  readonly libelle: string
  readonly aide?: string
  readonly natif: InputHTMLAttributes<HTMLInputElement>
}

const textes: Record<Exclude<Champ, 'version'>, Texte> = {
  part: {
    libelle: 'Part des agents, en %',
    aide: 'Un nombre entier, par exemple 5 pour commencer, puis 25.',
    natif: { inputMode: 'numeric', maxLength: 3 },
  },
  motif: {
    libelle: 'Motif',
    aide: 'En quelques mots : il est montré aux équipes et gardé au journal.',
    natif: { maxLength: 300 },
  },
  jusquA: {
    libelle: 'Jusqu’au',
    aide: 'Date et heure de votre poste, dans 90 jours au plus.',
    natif: { type: 'datetime-local' },
  },
  courriel: {
    libelle: 'Courriel de l’agent',
    aide: 'Quelqu’un qui s’est déjà connecté à ce portail, par exemple prenom.nom@organisme.fr.',
    natif: { type: 'email', autoComplete: 'off', maxLength: 254 },
  },
  heures: {
    libelle: 'Durée, en heures',
    aide: 'De 1 à 72 heures.',
    natif: { inputMode: 'numeric', maxLength: 2 },
  },
}

interface Proprietes {
  readonly section: SectionDeployee
  readonly champs: readonly Champ[]
  readonly saisie: Saisie
  readonly manques: Manques
  changer(champ: Champ, valeur: string): void
}

const etatDe = (message: string | undefined) =>
  ({ state: message ? 'error' : 'default', stateRelatedMessage: message }) as const

function ChoixDeVersion({ section, saisie, manques, changer }: Omit<Proprietes, 'champs'>) {
  return (
    <Select
      label="Revenir à la version"
      options={versionsDeRetour(section).map(({ version }) => ({ value: version, label: version }))}
      {...etatDe(manques.version)}
      nativeSelectProps={{
        id: idDe('version'),
        value: saisie.version,
        onChange: ({ currentTarget }) => changer('version', currentTarget.value),
      }}
    />
  )
}

/** Les champs d’un geste, dans l’ordre où on les remplit. */
export function DecisionFields({ champs, ...reste }: Proprietes) {
  const { saisie, manques, changer } = reste
  return champs.map((champ) => {
    if (champ === 'version') return <ChoixDeVersion key={champ} {...reste} />
    const { libelle, aide, natif } = textes[champ]
    return (
      <Input
        key={champ}
        label={libelle}
        hintText={aide}
        {...etatDe(manques[champ])}
        nativeInputProps={{
          ...natif,
          id: idDe(champ),
          value: saisie[champ],
          onChange: ({ currentTarget }) => changer(champ, currentTarget.value),
        }}
      />
    )
  })
}
