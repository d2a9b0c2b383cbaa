import { useEffect, useId, useRef, useState } from 'react'
import type { Filtre } from './FilterBar.tsx'

interface Proprietes {
  readonly filtre: Filtre
  readonly onChoisir: (valeurs: readonly string[]) => void
}

/**
 * Un filtre à plusieurs valeurs : un bouton, et ses cases à cocher dans un panneau. Les cases ne sont dans la page
 * qu’une fois le panneau ouvert ; Échap ou quitter le panneau le referme.
 */
export function ChoixMultiple({ filtre, onChoisir }: Proprietes) {
  const { libelle, choix, valeurs } = filtre
  const [ouvert, setOuvert] = useState(false)
  const groupe = useRef<HTMLDivElement>(null)
  const bouton = useRef<HTMLButtonElement>(null)
  const id = useId()

  useEffect(() => {
    const ensemble = groupe.current
    if (!ouvert || !ensemble) return
    const surDepart = (depart: FocusEvent) => {
      if (!(depart.relatedTarget instanceof Node) || !ensemble.contains(depart.relatedTarget))
        setOuvert(false)
    }
    const surTouche = (touche: KeyboardEvent) => {
      if (touche.key !== 'Escape') return
      touche.stopPropagation()
      setOuvert(false)
      bouton.current?.focus()
    }
    ensemble.addEventListener('focusout', surDepart)
    ensemble.addEventListener('keydown', surTouche)
    return () => {
      ensemble.removeEventListener('focusout', surDepart)
      ensemble.removeEventListener('keydown', surTouche)
    }
  }, [ouvert])

  return (
    <div ref={groupe} className="sssi-filtre" role="group" aria-label={libelle}>
      <button
        ref={bouton}
        type="button"
        className="fr-btn fr-btn--tertiary fr-btn--sm sssi-filtre__bouton"
        aria-expanded={ouvert}
        aria-controls={id}
        onClick={() => setOuvert(!ouvert)}
      >
        {libelle}
        {valeurs.length > 0 && <span className="sssi-filtre__nombre">{valeurs.length}</span>}
      </button>
      <div id={id} className="sssi-filtre__panneau" hidden={!ouvert} tabIndex={-1}>
        {ouvert &&
          choix.map(({ valeur, libelle, compte }) => (
            <label key={valeur} className="sssi-filtre__choix">
              <input
                type="checkbox"
                checked={valeurs.includes(valeur)}
                onChange={({ target }) =>
                  onChoisir(
                    target.checked ? [...valeurs, valeur] : valeurs.filter((autre) => autre !== valeur),
                  )
                }
              />
              <span>{libelle}</span>
              {compte !== undefined && <span className="sssi-filtre__compte">{compte}</span>}
            </label>
          ))}
      </div>
    </div>
  )
}
