export interface PrintHeaderProps {
  /** Ce que la feuille contient : « Plan d’action », « A1-001 — Enrichir la connaissance… ». */
  readonly titre: string
  /** La date d’impression, en toutes lettres. */
  readonly date: string
  /** Le filtre, en une phrase : « 37 actions sur 103, filtrées par chef de file : CNAM ». */
  readonly filtre?: string | undefined
}

/** L’en-tête d’une page imprimée : sans lui, la feuille ne dit ni d’où elle vient, ni ce qu’elle filtre. */
export function PrintHeader({ titre, date, filtre }: PrintHeaderProps) {
  return (
    <p className="sssi-impression">
      Portail SSSI — {titre}. {filtre && `${filtre}. `}Imprimé le {date}.
    </p>
  )
}
