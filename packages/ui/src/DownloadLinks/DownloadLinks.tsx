export interface Telechargement {
  readonly href: string
  /** « CSV », « ODS », « JSON ». */
  readonly format: string
  /** « 54 ko », quand on le connaît. */
  readonly poids?: string | undefined
}

export interface DownloadLinksProps {
  /** Ce que l’on télécharge : « Télécharger les 37 actions affichées ». */
  readonly libelle: string
  readonly liens: readonly Telechargement[]
}

/** Le même contenu en plusieurs formats ; un vrai téléchargement, que le routeur ne prend pas pour une page. */
export function DownloadLinks({ libelle, liens }: DownloadLinksProps) {
  return (
    <div className="sssi-telechargements">
      <span>{libelle}&nbsp;:</span>
      <ul className="sssi-telechargements__liste">
        {liens.map(({ href, format, poids }) => (
          <li key={href}>
            <a className="fr-link fr-icon-download-line fr-link--icon-left" href={href} download>
              <span className="fr-sr-only">{libelle} en </span>
              {format}
              {poids && <> ({poids})</>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
