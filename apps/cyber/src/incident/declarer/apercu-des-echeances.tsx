import { formatInstant } from '@sssi/domain'
import { estDue, urgence } from '@sssi/domain/cyber'
import type { ReglagesDesRegimes } from '../commun/donnees.ts'
import { useMaintenant } from '../commun/use-maintenant.ts'
import { echeancesPrevues, type DeclarationTapee } from './declaration.ts'

interface Proprietes {
  readonly tapee: DeclarationTapee
  readonly regimes: ReglagesDesRegimes
}

/** Avant d’envoyer : les échéances que cette déclaration fait courir. */
export function ApercuDesEcheances({ tapee, regimes }: Proprietes) {
  const maintenant = useMaintenant()
  const prevues = echeancesPrevues(
    tapee,
    regimes.regimes.map(({ regime }) => regime),
    maintenant,
  ).filter((echeance) => estDue(echeance) && echeance.nature !== 'en_attente')
  return (
    <section aria-labelledby="echeances-prevues" className="fr-mb-4w">
      <h2 id="echeances-prevues" className="fr-h5">
        Ce que cette déclaration fait courir
      </h2>
      <ul>
        {prevues.map((echeance) => (
          <li key={echeance.cle}>
            <strong>{echeance.libelle}</strong> ({echeance.titreDuRegime}),{' '}
            {echeance.dueLe === null
              ? urgence(echeance, maintenant)
              : `avant le ${formatInstant(echeance.dueLe)}, ${urgence(echeance, maintenant)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
