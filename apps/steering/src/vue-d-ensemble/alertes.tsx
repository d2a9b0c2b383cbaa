import { gravites, libelleGravite } from '@sssi/domain'
import { BarList } from '@sssi/ui/BarList'
import { EmptyState } from '@sssi/ui/EmptyState'
import { lienVersLePlan } from '../plan/adresse/liens.ts'
import type { VueDEnsemble } from './donnees.ts'

/** Ce qui demande quelqu’un, de la gravité la plus haute à la plus basse ; chaque alerte ouvre ses actions. */
export function Alertes({ alertes, total }: Pick<VueDEnsemble, 'alertes' | 'total'>) {
  if (alertes.length === 0) {
    return (
      <EmptyState
        titre="Aucune alerte"
        description="Aucune action du plan ne demande quelqu’un aujourd’hui."
      />
    )
  }
  return gravites.map((gravite) => {
    const siennes = alertes.filter((alerte) => alerte.gravite === gravite)
    if (siennes.length === 0) return null
    const titre = `Gravité ${libelleGravite(gravite).toLowerCase()}`
    return (
      <section key={gravite}>
        <h3 className="fr-text--md fr-mb-1v">{titre}</h3>
        <BarList
          libelle={titre}
          maximum={total}
          barres={siennes.map(({ code, libelle, actions }) => ({
            cle: code,
            libelle,
            valeur: actions,
            href: lienVersLePlan({ alerte: [code] }),
          }))}
        />
      </section>
    )
  })
}
