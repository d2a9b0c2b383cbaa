import { typographier } from '@sssi/domain'
import { Matrix } from '@sssi/ui/Matrix'
import { lienVersLePlan } from '../plan/adresse/liens.ts'
import { caseDeConfiance, colonnesDeConfiance, constatDeConfiance } from './confiance.ts'
import type { RepartitionDAxe } from './donnees.ts'

const VIDE = { compte: 0 }

/** Axe par axe, la confiance dans les actions à mener, puis celles qui sont terminées. */
export function Confiance({ axes }: { readonly axes: readonly RepartitionDAxe[] }) {
  return (
    <>
      <p>{typographier(constatDeConfiance(axes))}</p>
      <div className="sssi-steering-ensemble__matrice">
        <Matrix
          legende="Actions par axe, selon leur météo tant qu’elles sont à mener, puis selon leur issue"
          unite="action"
          coin="Axe"
          totaux
          lignes={axes.map(({ axe, titre }) => ({
            cle: String(axe),
            libelle: `${axe}. ${titre}`,
            href: lienVersLePlan({ axe: [axe] }),
          }))}
          colonnes={colonnesDeConfiance.map(({ cle, libelle, filtre }) => ({
            cle,
            libelle,
            href: lienVersLePlan(filtre),
          }))}
          valeur={(ligne, cle) => {
            const axe = axes.find((candidat) => String(candidat.axe) === ligne)
            const colonne = colonnesDeConfiance.find((candidate) => candidate.cle === cle)
            if (!axe || !colonne) return VIDE
            const { compte, filtre } = caseDeConfiance(axe, colonne)
            return { compte, href: lienVersLePlan(filtre) }
          }}
        />
      </div>
    </>
  )
}
