import { TlpBadge, type NiveauTlp } from '../TlpBadge/index.ts'

export interface TlpBannerProps {
  readonly tlp: NiveauTlp
  /** Ce que le lecteur peut faire du document, en une phrase. */
  readonly sens: string
}

/** En tête et en pied d’un document marqué, à l’écran comme imprimé : son niveau, et ce que son lecteur peut en faire. */
export function TlpBanner({ tlp, sens }: TlpBannerProps) {
  return (
    <p className="sssi-tlp-bandeau">
      <TlpBadge tlp={tlp} /> {sens}
    </p>
  )
}
