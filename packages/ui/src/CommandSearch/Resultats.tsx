import type { GroupeDeResultats, ResultatDeRecherche } from './CommandSearch.tsx'

interface Proprietes {
  /** Préfixe des identifiants : le champ désigne le résultat choisi par le sien. */
  readonly racine: string
  readonly groupes: readonly GroupeDeResultats[]
  readonly choisi: ResultatDeRecherche | undefined
  readonly onOuvrir: (href: string) => void
}

/** Les résultats groupés, numérotés d’un groupe à l’autre : les flèches les parcourent tous. */
export function Resultats({ racine, groupes, choisi, onOuvrir }: Proprietes) {
  const tous = groupes.flatMap(({ resultats }) => resultats)
  return groupes.map(({ cle, titre, resultats }) => (
    <div key={cle} role="group" aria-labelledby={`${racine}-${cle}`}>
      <p id={`${racine}-${cle}`} className="sssi-recherche__groupe" role="presentation">
        {titre}
      </p>
      {resultats.map((resultat) => (
        <div
          key={resultat.cle}
          id={`${racine}-${tous.indexOf(resultat)}`}
          className="sssi-recherche__resultat"
          role="option"
          aria-selected={resultat === choisi}
          tabIndex={-1}
          onMouseDown={(appui) => {
            // Le champ garde le focus : sans cela, la liste se fermerait avant le clic.
            appui.preventDefault()
            onOuvrir(resultat.href)
          }}
        >
          {resultat.titre}
          {resultat.detail && <span className="sssi-recherche__detail">{resultat.detail}</span>}
        </div>
      ))}
    </div>
  ))
}
