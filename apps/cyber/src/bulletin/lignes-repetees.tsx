import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { Select } from '@sssi/ui/Select'
import { useRef } from 'react'

interface ChampTexteDeLigne {
  readonly cle: string
  readonly libelle: string
  readonly aide?: string
}

interface ChampChoixDeLigne extends ChampTexteDeLigne {
  readonly choix: readonly { readonly valeur: string; readonly libelle: string }[]
}

export type ChampDeLigne = ChampTexteDeLigne | ChampChoixDeLigne

interface Proprietes<L extends object> {
  /** Identifiant HTML du groupe ; chaque champ en tire le sien. */
  readonly id: string
  readonly legende: string
  readonly aide: string
  /** « une vulnérabilité » : ce que l’on ajoute et retire. */
  readonly quoi: string
  readonly champs: readonly ChampDeLigne[]
  readonly lignes: readonly L[]
  readonly vide: L
  readonly max: number
  readonly changer: (lignes: readonly L[]) => void
  /** Par champ : `0.cve` ; vide : le groupe entier. */
  readonly erreurs: Readonly<Record<string, string>>
}

const valeurDe = (ligne: object, cle: string): string => String((ligne as Record<string, unknown>)[cle] ?? '')

/** Des lignes de même forme, que l’on ajoute et retire : le clavier reste là où l’on vient d’agir. */
export function LignesRepetees<L extends object>(proprietes: Proprietes<L>) {
  const { id, legende, aide, quoi, champs, lignes, vide, max, changer, erreurs } = proprietes
  const groupe = useRef<HTMLFieldSetElement>(null)
  const poser = (rang: number, cle: string, valeur: string) =>
    changer(lignes.map((ligne, autre) => (autre === rang ? { ...ligne, [cle]: valeur } : ligne)))
  const retirer = (rang: number) => {
    changer(lignes.filter((_, autre) => autre !== rang))
    // Le bouton disparaît avec sa ligne : le focus revient au groupe.
    groupe.current?.focus()
  }
  const ajouter = () => {
    changer([...lignes, vide])
    requestAnimationFrame(() =>
      document.getElementById(`${id}-${lignes.length}-${champs[0]?.cle ?? ''}`)?.focus(),
    )
  }
  const duGroupe = erreurs['']
  return (
    <fieldset
      ref={groupe}
      id={id}
      tabIndex={-1}
      className="sssi-cyber-lignes"
      aria-describedby={`${id}-aide`}
    >
      <legend className="fr-h6">{legende}</legend>
      <p id={`${id}-aide`} className={duGroupe ? 'fr-error-text' : 'fr-hint-text'}>
        {duGroupe ?? aide}
      </p>
      {lignes.map((ligne, rang) => (
        // Une ligne n’a pas d’autre identité que sa place : elle ne change pas d’ordre.
        <div
          key={rang}
          role="group"
          className="sssi-cyber-lignes__ligne"
          aria-label={`${legende}, ligne ${rang + 1}`}
        >
          {champs.map((champ) => {
            const erreur = erreurs[`${rang}.${champ.cle}`]
            const commun = {
              label: champ.libelle,
              state: erreur ? ('error' as const) : ('default' as const),
              stateRelatedMessage: erreur,
            }
            const htmlId = `${id}-${rang}-${champ.cle}`
            return 'choix' in champ ? (
              <Select
                key={champ.cle}
                {...commun}
                options={champ.choix.map(({ valeur, libelle }) => ({ value: valeur, label: libelle }))}
                nativeSelectProps={{
                  id: htmlId,
                  value: valeurDe(ligne, champ.cle),
                  onChange: ({ target }) => poser(rang, champ.cle, target.value),
                }}
              />
            ) : (
              <Input
                key={champ.cle}
                {...commun}
                hintText={champ.aide}
                nativeInputProps={{
                  id: htmlId,
                  value: valeurDe(ligne, champ.cle),
                  onChange: ({ target }) => poser(rang, champ.cle, target.value),
                }}
              />
            )
          })}
          <Button type="button" priority="tertiary" size="small" onClick={() => retirer(rang)}>
            Retirer la ligne {rang + 1}
          </Button>
        </div>
      ))}
      {lignes.length < max && (
        <Button type="button" priority="secondary" size="small" onClick={ajouter}>
          Ajouter {quoi}
        </Button>
      )}
    </fieldset>
  )
}
