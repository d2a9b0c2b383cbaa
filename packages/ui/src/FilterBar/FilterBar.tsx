import { useId, useRef, useState, type ReactNode } from 'react'
import { Chips } from '../Chips/index.ts'
import { ChoixMultiple } from './ChoixMultiple.tsx'

export interface ChoixDeFiltre {
  readonly valeur: string
  readonly libelle: string
  /** Combien de lignes donnerait ce choix. */
  readonly compte?: number | undefined
}

export interface Filtre {
  readonly cle: string
  readonly libelle: string
  readonly choix: readonly ChoixDeFiltre[]
  /** Les valeurs retenues ; aucune : le filtre ne joue pas. */
  readonly valeurs: readonly string[]
}

export interface FilterBarProps {
  /** Les plus utilisés d’abord. */
  readonly filtres: readonly Filtre[]
  /** Combien restent visibles ; les autres attendent derrière « Plus de filtres ». */
  readonly visibles?: number | undefined
  readonly onFiltrer: (cle: string, valeurs: readonly string[]) => void
  readonly onToutRetirer?: (() => void) | undefined
  /** La recherche de mots, à gauche des filtres. */
  readonly recherche?: ReactNode | undefined
  /** La phrase du compte : « 37 actions sur 103, filtrées par chef de file : CNAM ». Annoncée quand elle change. */
  readonly compte: ReactNode
}

const SEPARATEUR = '='

/** Les filtres d’une liste, la phrase de ce qu’ils laissent, et chaque choix que l’on retire d’un geste. */
export function FilterBar(proprietes: FilterBarProps) {
  const { filtres, visibles = 3, onFiltrer, onToutRetirer, recherche, compte } = proprietes
  const caches = filtres.slice(visibles)
  const [tous, setTous] = useState(() => caches.some(({ valeurs }) => valeurs.length > 0))
  const id = useId()

  const actifs = filtres.flatMap(({ cle, libelle, choix, valeurs }) =>
    valeurs.map((valeur) => ({
      cle: cle + SEPARATEUR + valeur,
      libelle: `${libelle} : ${choix.find((candidat) => candidat.valeur === valeur)?.libelle ?? valeur}`,
    })),
  )
  const champs = useRef<HTMLDivElement>(null)
  const focaliserUnChamp = () => champs.current?.querySelector('button')?.focus()
  const retirer = (actif: string) => {
    if (actifs.length === 1) focaliserUnChamp()
    const coupe = actif.indexOf(SEPARATEUR)
    const [cle, valeur] = [actif.slice(0, coupe), actif.slice(coupe + 1)]
    const valeurs = filtres.find((filtre) => filtre.cle === cle)?.valeurs ?? []
    onFiltrer(
      cle,
      valeurs.filter((autre) => autre !== valeur),
    )
  }
  const champ = (filtre: Filtre) => (
    <ChoixMultiple key={filtre.cle} filtre={filtre} onChoisir={(valeurs) => onFiltrer(filtre.cle, valeurs)} />
  )

  return (
    <div className="sssi-filtrer">
      <div ref={champs} className="sssi-filtrer__champs">
        {recherche}
        {filtres.slice(0, visibles).map(champ)}
        {caches.length > 0 && (
          <button
            type="button"
            className="fr-btn fr-btn--tertiary-no-outline fr-btn--sm fr-btn--icon-left fr-icon-filter-line"
            aria-expanded={tous}
            aria-controls={id}
            onClick={() => setTous(!tous)}
          >
            {tous ? 'Moins de filtres' : 'Plus de filtres'}
          </button>
        )}
      </div>
      {caches.length > 0 && (
        <div id={id} className="sssi-filtrer__champs" hidden={!tous}>
          {tous && caches.map(champ)}
        </div>
      )}
      <Chips
        filtres={actifs}
        onRetirer={retirer}
        onToutRetirer={
          onToutRetirer &&
          (() => {
            focaliserUnChamp()
            onToutRetirer()
          })
        }
      />
      <p role="status" className="sssi-filtrer__compte">
        {compte}
      </p>
    </div>
  )
}
