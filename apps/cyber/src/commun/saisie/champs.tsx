import { formatNombre } from '@sssi/domain'
import { Checkbox } from '@sssi/ui/Checkbox'
import { Input } from '@sssi/ui/Input'
import { RadioButtons } from '@sssi/ui/RadioButtons'
import { Select } from '@sssi/ui/Select'
import type { ReactNode } from 'react'
import { idDuChamp } from './id-du-champ.ts'
import type { Saisie } from './use-saisie.ts'

type NomDe<V extends object, Sorte> = { [N in keyof V]: V[N] extends Sorte ? N : never }[keyof V] & string

interface ProprietesDeChamp<V extends object, Sorte> {
  readonly saisie: Saisie<V>
  readonly nom: NomDe<V, Sorte>
  readonly libelle: ReactNode
  readonly aide?: ReactNode
}

export interface Option {
  readonly valeur: string
  readonly libelle: string
  readonly aide?: string
}

/** L’erreur d’un champ, ou la première de ce qu’il contient : « absences.0.au ». */
function erreurDe(erreurs: Readonly<Record<string, string>>, nom: string): string | undefined {
  return erreurs[nom] ?? Object.entries(erreurs).find(([champ]) => champ.startsWith(`${nom}.`))?.[1]
}

function etatDuChamp<V extends object>({ cle, erreurs }: Saisie<V>, nom: string) {
  const erreur = erreurDe(erreurs, nom)
  return {
    id: idDuChamp(cle, nom),
    ...(erreur ? { state: 'error' as const, stateRelatedMessage: erreur } : { state: 'default' as const }),
  }
}

const lire = <V extends object>({ valeurs }: Saisie<V>, nom: string): unknown =>
  (valeurs as Record<string, unknown>)[nom]
const poser = <V extends object>(saisie: Saisie<V>, nom: string, valeur: unknown) =>
  saisie.changer({ [nom]: valeur } as Partial<V>)

interface ProprietesDeTexte<V extends object> extends ProprietesDeChamp<V, string> {
  readonly sorte?: 'text' | 'date' | 'number' | 'email' | 'tel' | 'url'
}

export function ChampTexte<V extends object>({
  saisie,
  nom,
  libelle,
  aide,
  sorte = 'text',
}: ProprietesDeTexte<V>) {
  const { id, ...etat } = etatDuChamp(saisie, nom)
  return (
    <Input
      label={libelle}
      hintText={aide}
      {...etat}
      nativeInputProps={{
        id,
        name: nom,
        // Un champ « number » du navigateur efface ce qu’il ne comprend pas, et refuse la virgule selon sa langue.
        ...(sorte === 'number' ? { inputMode: 'decimal' } : { type: sorte }),
        value: String(lire(saisie, nom) ?? ''),
        onChange: ({ target }) => poser(saisie, nom, target.value),
      }}
    />
  )
}

interface ProprietesDeTexteLong<V extends object> extends ProprietesDeChamp<V, string> {
  readonly lignes?: number
  /** Longueur la plus grande que l’API accepte, en caractères ; ce qui reste est dit à l’approche de la limite. */
  readonly longueur: number
}

export function ChampLong<V extends object>(proprietes: ProprietesDeTexteLong<V>) {
  const { saisie, nom, libelle, aide, lignes = 4, longueur } = proprietes
  const { id, ...etat } = etatDuChamp(saisie, nom)
  const valeur = String(lire(saisie, nom) ?? '')
  const compte =
    valeur.length > longueur
      ? `${formatNombre(valeur.length - longueur)}\u00a0caractères de trop.`
      : `${formatNombre(longueur - valeur.length)}\u00a0caractères restants.`
  const message =
    valeur.length > longueur * 0.8 && etat.state === 'default'
      ? { state: 'info' as const, stateRelatedMessage: compte }
      : etat
  return (
    <Input
      textArea
      label={libelle}
      hintText={aide}
      {...message}
      nativeTextAreaProps={{
        id,
        name: nom,
        rows: lignes,
        value: valeur,
        onChange: ({ target }) => poser(saisie, nom, target.value),
      }}
    />
  )
}

interface ProprietesDeChoix<V extends object> extends ProprietesDeChamp<V, string> {
  readonly options: readonly Option[]
  /** Première ligne d’une liste, quand rien n’est choisi. */
  readonly invite?: string
}

export function ChampListe<V extends object>(proprietes: ProprietesDeChoix<V>) {
  const { saisie, nom, libelle, aide, options, invite } = proprietes
  const { id, ...etat } = etatDuChamp(saisie, nom)
  return (
    <Select
      label={libelle}
      hint={aide}
      {...etat}
      options={options.map(({ valeur, libelle }) => ({ value: valeur, label: libelle }))}
      {...(invite ? { placeholder: invite } : {})}
      nativeSelectProps={{
        id,
        name: nom,
        value: String(lire(saisie, nom) ?? ''),
        onChange: ({ target }) => poser(saisie, nom, target.value),
      }}
    />
  )
}

export function ChampBoutons<V extends object>(proprietes: ProprietesDeChoix<V>) {
  const { saisie, nom, libelle, aide, options } = proprietes
  const choisie = lire(saisie, nom)
  return (
    <RadioButtons
      legend={libelle}
      hintText={aide}
      name={`${saisie.cle}-${nom}-choix`}
      {...etatDuChamp(saisie, nom)}
      options={options.map(({ valeur, libelle, aide }) => ({
        label: libelle,
        hintText: aide,
        nativeInputProps: {
          value: valeur,
          checked: choisie === valeur,
          onChange: () => poser(saisie, nom, valeur),
        },
      }))}
    />
  )
}

interface ProprietesDeCases<V extends object> extends ProprietesDeChamp<V, readonly string[]> {
  readonly options: readonly Option[]
}

export function ChampCases<V extends object>(proprietes: ProprietesDeCases<V>) {
  const { saisie, nom, libelle, aide, options } = proprietes
  const lue = lire(saisie, nom)
  const choisies = Array.isArray(lue) ? (lue as readonly string[]) : []
  return (
    <Checkbox
      legend={libelle}
      hintText={aide}
      {...etatDuChamp(saisie, nom)}
      options={options.map(({ valeur, libelle, aide }) => ({
        label: libelle,
        hintText: aide,
        nativeInputProps: {
          value: valeur,
          checked: choisies.includes(valeur),
          onChange: ({ target }) =>
            poser(
              saisie,
              nom,
              target.checked ? [...choisies, valeur] : choisies.filter((une) => une !== valeur),
            ),
        },
      }))}
    />
  )
}

/** Une case seule : « D’astreinte ». */
export function ChampCase<V extends object>({ saisie, nom, libelle, aide }: ProprietesDeChamp<V, boolean>) {
  return (
    <Checkbox
      {...etatDuChamp(saisie, nom)}
      options={[
        {
          label: libelle,
          hintText: aide,
          nativeInputProps: {
            name: nom,
            checked: lire(saisie, nom) === true,
            onChange: ({ target }) => poser(saisie, nom, target.checked),
          },
        },
      ]}
    />
  )
}
