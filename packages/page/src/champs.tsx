import { formatNombre } from '@sssi/domain'
import { Checkbox } from '@sssi/ui/Checkbox'
import { Input } from '@sssi/ui/Input'
import { RadioButtons } from '@sssi/ui/RadioButtons'
import { Select } from '@sssi/ui/Select'
import type { ReactNode } from 'react'
import { etatDuChamp, poser, type SaisieDuChamp } from './saisie-du-champ.ts'

interface ProprietesDeChamp<N extends string, Sorte> {
  readonly nom: N
  /** La saisie tient d’autres champs : c’est `nom` qui dit celui-ci, et elle doit le tenir dans la bonne sorte. */
  readonly saisie: SaisieDuChamp<NoInfer<N>, Sorte>
  readonly libelle: ReactNode
  readonly aide?: ReactNode
}

export interface Option {
  readonly valeur: string
  readonly libelle: string
  readonly aide?: string
  readonly desactivee?: boolean
}

interface ProprietesDeTexte<N extends string> extends ProprietesDeChamp<N, string> {
  readonly sorte?: 'text' | 'date' | 'number' | 'email' | 'tel' | 'url'
}

export function ChampTexte<N extends string>(proprietes: ProprietesDeTexte<N>) {
  const { saisie, nom, libelle, aide, sorte = 'text' } = proprietes
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
        value: saisie.valeurs[nom],
        onChange: ({ target }) => poser(saisie, nom, target.value),
      }}
    />
  )
}

interface ProprietesDeTexteLong<N extends string> extends ProprietesDeChamp<N, string> {
  readonly lignes?: number
  /** Longueur la plus grande que l’API accepte, en caractères ; ce qui reste est dit à l’approche de la limite. */
  readonly longueur: number
}

function reste(longueur: number, tapes: number): string {
  return tapes > longueur
    ? `${formatNombre(tapes - longueur)}\u00a0caractères de trop.`
    : `${formatNombre(longueur - tapes)}\u00a0caractères restants.`
}

export function ChampLong<N extends string>(proprietes: ProprietesDeTexteLong<N>) {
  const { saisie, nom, libelle, aide, lignes = 4, longueur } = proprietes
  const { id, ...etat } = etatDuChamp(saisie, nom)
  const valeur: string = saisie.valeurs[nom]
  const message =
    valeur.length > longueur * 0.8 && etat.state === 'default'
      ? { state: 'info' as const, stateRelatedMessage: reste(longueur, valeur.length) }
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

interface ProprietesDeChoix<N extends string> extends ProprietesDeChamp<N, string> {
  readonly options: readonly Option[]
}

interface ProprietesDeListe<N extends string> extends ProprietesDeChoix<N> {
  /** Première ligne, quand rien n’est choisi. */
  readonly invite?: string
}

export function ChampListe<N extends string>(proprietes: ProprietesDeListe<N>) {
  const { saisie, nom, libelle, aide, options, invite } = proprietes
  const { id, ...etat } = etatDuChamp(saisie, nom)
  return (
    <Select
      label={libelle}
      hint={aide}
      {...etat}
      options={options.map(({ valeur, libelle, desactivee = false }) => ({
        value: valeur,
        label: libelle,
        disabled: desactivee,
      }))}
      {...(invite ? { placeholder: invite } : {})}
      nativeSelectProps={{
        id,
        name: nom,
        value: saisie.valeurs[nom],
        onChange: ({ target }) => poser(saisie, nom, target.value),
      }}
    />
  )
}

export function ChampBoutons<N extends string>(proprietes: ProprietesDeChoix<N>) {
  const { saisie, nom, libelle, aide, options } = proprietes
  return (
    <RadioButtons
      legend={libelle}
      hintText={aide}
      name={`${saisie.cle}-${nom}-choix`}
      {...etatDuChamp(saisie, nom)}
      options={options.map(({ valeur, libelle, aide, desactivee = false }) => ({
        label: libelle,
        hintText: aide,
        nativeInputProps: {
          value: valeur,
          checked: saisie.valeurs[nom] === valeur,
          disabled: desactivee,
          onChange: () => poser(saisie, nom, valeur),
        },
      }))}
    />
  )
}

interface ProprietesDeCases<N extends string> extends ProprietesDeChamp<N, readonly string[]> {
  readonly options: readonly Option[]
}

export function ChampCases<N extends string>(proprietes: ProprietesDeCases<N>) {
  const { saisie, nom, libelle, aide, options } = proprietes
  const choisies: readonly string[] = saisie.valeurs[nom]
  return (
    <Checkbox
      legend={libelle}
      hintText={aide}
      {...etatDuChamp(saisie, nom)}
      options={options.map(({ valeur, libelle, aide, desactivee = false }) => ({
        label: libelle,
        hintText: aide,
        nativeInputProps: {
          value: valeur,
          checked: choisies.includes(valeur),
          disabled: desactivee,
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
export function ChampCase<N extends string>(proprietes: ProprietesDeChamp<N, boolean>) {
  const { saisie, nom, libelle, aide } = proprietes
  return (
    <Checkbox
      {...etatDuChamp(saisie, nom)}
      options={[
        {
          label: libelle,
          hintText: aide,
          nativeInputProps: {
            name: nom,
            checked: saisie.valeurs[nom],
            onChange: ({ target }) => poser(saisie, nom, target.checked),
          },
        },
      ]}
    />
  )
}
