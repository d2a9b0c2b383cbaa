import { Checkbox } from '@sssi/ui/Checkbox'
import { Input } from '@sssi/ui/Input'
import { RadioButtons } from '@sssi/ui/RadioButtons'
import { Select } from '@sssi/ui/Select'
import { formatNombre } from '@sssi/domain'
import type { ReactNode } from 'react'
import { idDuChamp } from './id-du-champ.ts'
import type { SaisieDeBloc } from './use-saisie.ts'
import type { Valeurs } from './valeurs.ts'

type NomDe<V extends Valeurs, Sorte> = { [N in keyof V]: V[N] extends Sorte ? N : never }[keyof V] & string

interface ProprietesDeChamp<V extends Valeurs, Sorte> {
  readonly saisie: SaisieDeBloc<V>
  readonly nom: NomDe<V, Sorte>
  readonly libelle: ReactNode
  readonly aide?: ReactNode
}

export interface Option {
  readonly valeur: string
  readonly libelle: string
  readonly aide?: string
  readonly desactivee?: boolean
}

/** Ce que tous les champs partagent : leur identité (pour un groupe, celle du groupe), et l’erreur qui leur revient. */
function etatDuChamp<V extends Valeurs>({ bloc, erreurs }: SaisieDeBloc<V>, nom: string) {
  const erreur = erreurs[nom]
  const id = idDuChamp(bloc, nom)
  return {
    id,
    ...(erreur ? { state: 'error' as const, stateRelatedMessage: erreur } : { state: 'default' as const }),
  }
}

const texte = (valeurs: Valeurs, nom: string) => String(valeurs[nom] ?? '')
const poser = <V extends Valeurs>(saisie: SaisieDeBloc<V>, nom: string, valeur: V[string]) =>
  saisie.changer({ [nom]: valeur } as unknown as Partial<V>)

interface ProprietesDeTexte<V extends Valeurs> extends ProprietesDeChamp<V, string> {
  readonly sorte?: 'text' | 'date' | 'number'
}

export function ChampTexte<V extends Valeurs>({
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
        value: texte(saisie.valeurs, nom),
        onChange: ({ target }) => poser(saisie, nom, target.value as V[string]),
      }}
    />
  )
}

interface ProprietesDeTexteLong<V extends Valeurs> extends ProprietesDeChamp<V, string> {
  readonly lignes?: number
  /** Longueur la plus grande que l’API accepte, en caractères ; ce qui reste est dit sous le champ. */
  readonly longueur: number
}

function reste(longueur: number, tapes: number): string {
  return tapes > longueur
    ? `${formatNombre(tapes - longueur)}\u00a0caractères de trop.`
    : `${formatNombre(longueur - tapes)}\u00a0caractères restants.`
}

export function ChampLong<V extends Valeurs>(proprietes: ProprietesDeTexteLong<V>) {
  const { saisie, nom, libelle, aide, lignes = 6, longueur } = proprietes
  const { id, ...etat } = etatDuChamp(saisie, nom)
  const valeur = texte(saisie.valeurs, nom)
  // Le compte n’intéresse qu’à l’approche de la limite.
  const compte = valeur.length > longueur * 0.8 ? reste(longueur, valeur.length) : null
  const message =
    compte && etat.state === 'default' ? { state: 'info' as const, stateRelatedMessage: compte } : etat
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
        onChange: ({ target }) => poser(saisie, nom, target.value as V[string]),
      }}
    />
  )
}

interface ProprietesDeChoix<V extends Valeurs> extends ProprietesDeChamp<V, string> {
  readonly options: readonly Option[]
  /** Première ligne d’une liste, quand rien n’est choisi. */
  readonly invite?: string
}

export function ChampListe<V extends Valeurs>({
  saisie,
  nom,
  libelle,
  aide,
  options,
  invite,
}: ProprietesDeChoix<V>) {
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
        value: texte(saisie.valeurs, nom),
        onChange: ({ target }) => poser(saisie, nom, target.value as V[string]),
      }}
    />
  )
}

export function ChampBoutons<V extends Valeurs>({
  saisie,
  nom,
  libelle,
  aide,
  options,
}: ProprietesDeChoix<V>) {
  const etat = etatDuChamp(saisie, nom)
  const choisie = texte(saisie.valeurs, nom)
  return (
    <RadioButtons
      legend={libelle}
      hintText={aide}
      name={`${saisie.bloc}-${nom}`}
      {...etat}
      options={options.map(({ valeur, libelle, aide, desactivee = false }) => ({
        label: libelle,
        hintText: aide,
        nativeInputProps: {
          value: valeur,
          checked: choisie === valeur,
          disabled: desactivee,
          onChange: () => poser(saisie, nom, valeur as V[string]),
        },
      }))}
    />
  )
}

interface ProprietesDeCases<V extends Valeurs> extends ProprietesDeChamp<V, readonly string[]> {
  readonly options: readonly Option[]
}

export function ChampCases<V extends Valeurs>({ saisie, nom, libelle, aide, options }: ProprietesDeCases<V>) {
  const etat = etatDuChamp(saisie, nom)
  const lue = saisie.valeurs[nom]
  const choisies = Array.isArray(lue) ? (lue as readonly string[]) : []
  const basculer = (valeur: string) =>
    choisies.includes(valeur) ? choisies.filter((une) => une !== valeur) : [...choisies, valeur]
  return (
    <Checkbox
      legend={libelle}
      hintText={aide}
      {...etat}
      options={options.map(({ valeur, libelle, aide, desactivee = false }) => ({
        label: libelle,
        hintText: aide,
        nativeInputProps: {
          value: valeur,
          checked: choisies.includes(valeur),
          disabled: desactivee,
          onChange: () => poser(saisie, nom, basculer(valeur) as unknown as V[string]),
        },
      }))}
    />
  )
}

/** Une case seule : « Cette rubrique n’est pas applicable ». */
export function ChampCase<V extends Valeurs>({ saisie, nom, libelle, aide }: ProprietesDeChamp<V, boolean>) {
  const etat = etatDuChamp(saisie, nom)
  return (
    <Checkbox
      {...etat}
      options={[
        {
          label: libelle,
          hintText: aide,
          nativeInputProps: {
            name: nom,
            checked: saisie.valeurs[nom] === true,
            onChange: ({ target }) => poser(saisie, nom, target.checked as V[string]),
          },
        },
      ]}
    />
  )
}
