import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Resultats } from './Resultats.tsx'

export interface ResultatDeRecherche {
  readonly cle: string
  readonly href: string
  readonly titre: string
  /** Une ligne de plus : chef de file, statut. */
  readonly detail?: ReactNode | undefined
}

export interface GroupeDeResultats {
  readonly cle: string
  /** « Actions du plan », « Alertes du CERT ». */
  readonly titre: string
  readonly resultats: readonly ResultatDeRecherche[]
}

export interface CommandSearchProps {
  readonly libelle: string
  readonly valeur: string
  readonly onChanger: (valeur: string) => void
  readonly groupes: readonly GroupeDeResultats[]
  /** Ce qui est lu et montré sous les résultats : « 3 résultats », « Recherche… », « Aucun résultat pour “…” ». */
  readonly annonce: string
  /** Un résultat est choisi. */
  readonly onOuvrir: (href: string) => void
  /** Entrée sans résultat choisi : la page de tous les résultats. */
  readonly onValider: (valeur: string) => void
  /** Identifiant du champ, quand l’en-tête en impose un. */
  readonly id?: string | undefined
}

/**
 * La recherche de l’en-tête : un champ et une liste qui suit. Flèches pour choisir, Entrée pour ouvrir ou voir tous les
 * résultats, Échap pour refermer puis vider. Le focus ne quitte jamais le champ.
 */
export function CommandSearch(proprietes: CommandSearchProps) {
  const { libelle, valeur, onChanger, groupes, annonce, onOuvrir, onValider, id } = proprietes
  const [ouverte, setOuverte] = useState(false)
  const [choisi, setChoisi] = useState(-1)
  const racine = useId()
  const resultats = groupes.flatMap((groupe) => groupe.resultats)
  const visible = ouverte && valeur.trim() !== ''

  const fermer = () => {
    setOuverte(false)
    setChoisi(-1)
  }
  const ouvrir = (href: string) => {
    fermer()
    onOuvrir(href)
  }
  const gestes: Record<string, () => void> = {
    ArrowDown: () => {
      setOuverte(true)
      setChoisi(Math.min(choisi + 1, resultats.length - 1))
    },
    ArrowUp: () => setChoisi(Math.max(choisi - 1, -1)),
    Enter: () => {
      const resultat = visible ? resultats[choisi] : undefined
      if (resultat) ouvrir(resultat.href)
      else {
        fermer()
        onValider(valeur)
      }
    },
    Escape: () => (visible ? fermer() : onChanger('')),
  }
  const surTouche = (touche: KeyboardEvent) => {
    const geste = gestes[touche.key]
    if (!geste) return
    touche.preventDefault()
    // L’en-tête du DSFR écoute aussi ce champ : à Entrée et à Échap il en ôterait le focus, ce qui referme la liste avant le geste.
    touche.stopPropagation()
    geste()
  }
  return (
    <div className="sssi-recherche">
      <input
        id={id ?? `${racine}-champ`}
        className="fr-input"
        type="search"
        role="combobox"
        autoComplete="off"
        value={valeur}
        placeholder={libelle}
        aria-label={libelle}
        aria-expanded={visible}
        aria-controls={`${racine}-liste`}
        aria-autocomplete="list"
        {...(visible && choisi >= 0 && { 'aria-activedescendant': `${racine}-${choisi}` })}
        onChange={({ target }) => {
          setOuverte(true)
          setChoisi(-1)
          onChanger(target.value)
        }}
        onFocus={() => setOuverte(true)}
        onBlur={fermer}
        onKeyDownCapture={surTouche}
      />
      <div
        id={`${racine}-liste`}
        className="sssi-recherche__liste"
        role="listbox"
        aria-label={libelle}
        hidden={!visible}
      >
        {visible && (
          <Resultats racine={racine} groupes={groupes} choisi={resultats[choisi]} onOuvrir={ouvrir} />
        )}
      </div>
      <p role="status" className={visible ? 'sssi-recherche__annonce' : 'fr-sr-only'}>
        {visible && annonce}
      </p>
    </div>
  )
}
