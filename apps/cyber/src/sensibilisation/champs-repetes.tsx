import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { Select } from '@sssi/ui/Select'
import type { Erreurs } from '../commun/saisie/use-saisie.ts'

interface Colonne<E> {
  readonly champ: keyof E & string
  readonly libelle: string
  readonly choix?: readonly { readonly value: string; readonly label: string }[]
}

interface Proprietes<E extends Readonly<Record<string, string>>> {
  /** Le nom de la liste dans la saisie : les erreurs de ses éléments le portent, « liens.0.url ». */
  readonly nom: string
  readonly erreurs: Erreurs
  readonly legende: string
  readonly aide: string
  /** Ce que l’on ajoute, au singulier : « un support ». */
  readonly quoi: string
  readonly vide: E
  readonly elements: readonly E[]
  readonly colonnes: readonly Colonne<E>[]
  readonly poser: (elements: readonly E[]) => void
}

/** Une liste que l’on allonge : supports d’une campagne, indicateurs à relever. */
export function ChampsRepetes<E extends Readonly<Record<string, string>>>(proprietes: Proprietes<E>) {
  const { nom, erreurs, legende, aide, quoi, vide, elements, colonnes, poser } = proprietes
  const changer = (rang: number, champ: string, valeur: string) =>
    poser(elements.map((element, autre) => (autre === rang ? { ...element, [champ]: valeur } : element)))
  return (
    <fieldset className="fr-fieldset">
      <legend className="fr-fieldset__legend fr-fieldset__legend--regular">
        {legende}
        <span className="fr-hint-text">{aide}</span>
      </legend>
      {elements.map((element, rang) => (
        <div key={rang} className="fr-fieldset__element">
          {colonnes.map(({ champ, libelle, choix }) => {
            const erreur = erreurs[`${nom}.${rang}.${champ}`]
            const etiquette = (
              <>
                {libelle} <span className="fr-sr-only">({rang + 1})</span>
              </>
            )
            const etat = { state: erreur ? ('error' as const) : ('default' as const) }
            return choix ? (
              <Select
                key={champ}
                label={etiquette}
                options={[...choix]}
                {...etat}
                stateRelatedMessage={erreur}
                nativeSelectProps={{
                  value: element[champ] ?? '',
                  onChange: ({ target }) => changer(rang, champ, target.value),
                }}
              />
            ) : (
              <Input
                key={champ}
                label={etiquette}
                {...etat}
                stateRelatedMessage={erreur}
                nativeInputProps={{
                  value: element[champ] ?? '',
                  onChange: ({ target }) => changer(rang, champ, target.value),
                }}
              />
            )
          })}
          <Button
            type="button"
            size="small"
            priority="tertiary"
            onClick={() => poser(elements.filter((_, autre) => autre !== rang))}
          >
            Retirer<span className="fr-sr-only"> ({rang + 1})</span>
          </Button>
        </div>
      ))}
      <div className="fr-fieldset__element">
        <Button type="button" size="small" priority="secondary" onClick={() => poser([...elements, vide])}>
          Ajouter {quoi}
        </Button>
      </div>
    </fieldset>
  )
}
