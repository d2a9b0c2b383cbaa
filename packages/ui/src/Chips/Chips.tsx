export interface FiltreActif {
  readonly cle: string
  /** « Chef de file : CNAM ». */
  readonly libelle: string
}

export interface ChipsProps {
  readonly filtres: readonly FiltreActif[]
  readonly onRetirer: (cle: string) => void
  readonly onToutRetirer?: (() => void) | undefined
}

/** Les filtres actifs d’une liste, chacun retiré d’un geste. */
export function Chips({ filtres, onRetirer, onToutRetirer }: ChipsProps) {
  if (filtres.length === 0) return null
  return (
    <ul className="sssi-filtres-actifs" aria-label="Filtres actifs">
      {filtres.map(({ cle, libelle }) => (
        <li key={cle}>
          <button
            type="button"
            className="fr-tag fr-tag--dismiss fr-tag--sm"
            aria-label={`Retirer le filtre ${libelle}`}
            onClick={() => onRetirer(cle)}
          >
            {libelle}
          </button>
        </li>
      ))}
      {onToutRetirer && filtres.length > 1 && (
        <li>
          <button type="button" className="sssi-filtres-actifs__tous" onClick={onToutRetirer}>
            Effacer les filtres
          </button>
        </li>
      )}
    </ul>
  )
}
