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

/** Le bouton va disparaître : le focus passe au voisin, pour que le clavier ne reparte pas du haut de la page. */
function passerLeFocus(bouton: HTMLElement) {
  const ligne = bouton.closest('li')
  const voisin = ligne?.nextElementSibling ?? ligne?.previousElementSibling
  voisin?.querySelector('button')?.focus()
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
            className="fr-tag fr-tag--sm sssi-filtres-actifs__filtre"
            aria-label={`Retirer le filtre ${libelle}`}
            onClick={({ currentTarget }) => {
              passerLeFocus(currentTarget)
              onRetirer(cle)
            }}
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
