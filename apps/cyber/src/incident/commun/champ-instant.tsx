import { idDuChamp } from '@sssi/page/id-du-champ'
import { Input } from '@sssi/ui/Input'
import type { Saisie } from '../../commun/saisie/use-saisie.ts'

type NomDeTexte<V extends object> = { [N in keyof V]: V[N] extends string ? N : never }[keyof V] & string

interface Proprietes<V extends object> {
  readonly saisie: Saisie<V>
  readonly nom: NomDeTexte<V>
  readonly libelle: string
  readonly aide?: string
}

/** Un jour et une heure, à l’heure de Paris ; la saisie garde ce que le champ montre. */
export function ChampInstant<V extends object>({
  saisie,
  nom,
  libelle,
  aide = 'Heure de Paris.',
}: Proprietes<V>) {
  const erreur = saisie.erreurs[nom]
  return (
    <Input
      label={libelle}
      hintText={aide}
      {...(erreur ? { state: 'error', stateRelatedMessage: erreur } : {})}
      nativeInputProps={{
        id: idDuChamp(saisie.cle, nom),
        name: nom,
        type: 'datetime-local',
        value: String((saisie.valeurs as Record<string, unknown>)[nom] ?? ''),
        onChange: ({ target }) => saisie.changer({ [nom]: target.value } as Partial<V>),
      }}
    />
  )
}
