import { formatDateLongue, typographier, type FiltrePlan } from '@sssi/domain'
import { KeyFigure } from '@sssi/ui/KeyFigure'
import { lienVersLePlan } from '../plan/adresse/liens.ts'
import './chiffres.css'

/** Un compte d’actions rendu par l’API, avec le filtre de la liste qu’il compte. */
export interface Chiffre {
  readonly cle: string
  readonly libelle: string
  readonly valeur: number
  readonly denominateur: number
  readonly evolution: number | null
  readonly filtre: Partial<FiltrePlan>
}

interface Proprietes {
  readonly chiffres: readonly Chiffre[]
  /** Jour du dernier Copil, auquel les évolutions se rapportent. */
  readonly dernierCopil: string | null
}

/** Les chiffres du plan : chacun sur son dénominateur, avec son évolution, et ouvrant la liste qu’il compte. */
export function Chiffres({ chiffres, dernierCopil }: Proprietes) {
  const depuis = dernierCopil && `depuis le Copil du ${formatDateLongue(dernierCopil)}`
  return (
    <div className="sssi-steering-chiffres">
      {chiffres.map(({ cle, libelle, valeur, denominateur, evolution, filtre }) => (
        <KeyFigure
          key={cle}
          valeur={valeur}
          sur={denominateur}
          libelle={typographier(libelle)}
          href={lienVersLePlan(filtre)}
          {...(depuis && evolution !== null && { evolution: { ecart: evolution, depuis } })}
        />
      ))}
    </div>
  )
}
