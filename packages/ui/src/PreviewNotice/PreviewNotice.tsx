import { Notice } from '../Notice/index.ts'

export interface PreviewNoticeProps {
  /** La section montrée : « Cyber ». */
  readonly section: string
  readonly version: string
  /** La fin de l’aperçu, en toutes lettres : « 12 mars 2026 à 14:05 ». */
  readonly jusquA: string
  /** L’adresse qui y met fin. */
  readonly hrefDeFin: string
}

/** Sur toute page vue pendant un aperçu : ce que l’agent voit et que les autres ne voient pas, jusqu’à quand, et comment l’arrêter. */
export function PreviewNotice({ section, version, jusquA, hrefDeFin }: PreviewNoticeProps) {
  return (
    <section aria-label="Aperçu">
      <Notice
        severity="info"
        title={`Aperçu de la section «\u00A0${section}\u00A0», version ${version}.`}
        description={`Vous seul la voyez ainsi, jusqu’au ${jusquA}.`}
        link={{ text: 'Arrêter l’aperçu', linkProps: { href: hrefDeFin, target: '_self', rel: undefined } }}
      />
    </section>
  )
}
