import { Lien } from '../Lien/index.ts'

export interface Evolution {
  /** Écart signé depuis le point de comparaison. */
  readonly ecart: number
  /** « depuis le Copil du 12 mars 2026 ». */
  readonly depuis: string
}

export interface KeyFigureProps {
  readonly valeur: number | string
  /** Le dénominateur : sans lui, un compte ne veut rien dire. */
  readonly sur?: number | undefined
  readonly libelle: string
  /** La liste que le chiffre compte. */
  readonly href?: string | undefined
  readonly evolution?: Evolution | undefined
}

const signe = new Intl.NumberFormat('fr-FR', { signDisplay: 'exceptZero' })
/** Un écart signé ; le signe moins est le vrai, non le trait d’union qu’écrit `Intl`. */
const enEcart = (ecart: number) => (ecart === 0 ? 'Sans changement' : signe.format(ecart).replace('-', '−'))
const nombre = new Intl.NumberFormat('fr-FR')

const enMots = (valeur: number | string) => (typeof valeur === 'number' ? nombre.format(valeur) : valeur)

/** Un chiffre, son dénominateur, son évolution ; il ouvre la liste qu’il compte. */
export function KeyFigure({ valeur, sur, libelle, href, evolution }: KeyFigureProps) {
  const contenu = (
    <>
      <span className="sssi-chiffre__valeur">{enMots(valeur)}</span>{' '}
      {sur !== undefined && <span className="sssi-chiffre__sur">sur {enMots(sur)}</span>}{' '}
      <span className="sssi-chiffre__libelle">{libelle}</span>
    </>
  )
  return (
    <p className="sssi-chiffre">
      {href === undefined ? (
        contenu
      ) : (
        <Lien className="sssi-chiffre__lien" href={href}>
          {contenu}
        </Lien>
      )}
      {evolution && (
        <span className="sssi-chiffre__evolution">
          {enEcart(evolution.ecart)} {evolution.depuis}
        </span>
      )}
    </p>
  )
}
