import type { OrganismeCode } from '@sssi/domain'
import { medianeDesTaux, tauxDuReleve, type TauxDuReleve } from '@sssi/domain/cyber'
import type { CampagneEnregistree, ReleveEnregistre } from './campagne.table.ts'

/** Le dernier relevé de chaque organisme, d’une liste rangée par jour. */
export function derniersReleves(
  releves: readonly ReleveEnregistre[],
): ReadonlyMap<OrganismeCode, ReleveEnregistre> {
  return new Map(releves.map((releve) => [releve.organisme, releve]))
}

export interface Medianes {
  readonly atteints: number | null
  readonly acheves: number | null
  readonly indicateurs: Readonly<Record<string, number | null>>
}

/** Ce que la sphère fait au milieu, chaque organisme comptant pour un. */
export function medianesDe(
  { indicateurs }: Pick<CampagneEnregistree, 'indicateurs'>,
  releves: Iterable<ReleveEnregistre>,
): Medianes {
  const lus: TauxDuReleve[] = [...releves].map((releve) => tauxDuReleve(releve, indicateurs))
  return {
    atteints: medianeDesTaux(lus.map((taux) => taux.atteints)),
    acheves: medianeDesTaux(lus.map((taux) => taux.acheves)),
    indicateurs: Object.fromEntries(
      indicateurs.map(({ cle }) => [cle, medianeDesTaux(lus.flatMap((taux) => taux.indicateurs[cle] ?? []))]),
    ),
  }
}
