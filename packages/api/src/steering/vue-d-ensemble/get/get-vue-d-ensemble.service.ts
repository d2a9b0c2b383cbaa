import { ajouterJours, jourDe, type Instance } from '@sssi/domain'
import type { Context } from '../../../core/trpc/context.ts'
import { tableDuPlan } from '../../action/table/table-du-plan.ts'
import { chiffres, comptesAu, derniereInstance, type Chiffre } from './chiffres.ts'
import { progressionDuPlan, type PointDeProgression } from './progression.ts'
import {
  comptesDeLaTable,
  parAlerte,
  parAxe,
  parFraicheur,
  parOrganisme,
  type CompteDAlerte,
  type RepartitionDAxe,
  type RepartitionDOrganisme,
} from './repartitions.ts'

export interface VueDEnsemble {
  readonly jour: string
  readonly total: number
  /** Le dernier Copil passé, auquel les évolutions se rapportent ; le prochain inscrit. */
  readonly dernierCopil: Instance | null
  readonly prochainCopil: Instance | null
  readonly chiffres: readonly Chiffre[]
  readonly axes: readonly RepartitionDAxe[]
  readonly fraicheurs: ReturnType<typeof parFraicheur>
  readonly alertes: readonly CompteDAlerte[]
  readonly organismes: readonly RepartitionDOrganisme[]
  readonly progression: readonly PointDeProgression[]
}

/** Où en est le plan, et ce qui attend quelqu’un : la page que l’on ouvre avant un Copil. */
export function getVueDEnsemble({ lecture, horloge }: Pick<Context, 'lecture' | 'horloge'>): VueDEnsemble {
  const jour = jourDe(horloge.maintenant())
  return lecture.memoriser('vue d’ensemble', jour, () => {
    const table = tableDuPlan(lecture, jour)
    const comptes = comptesDeLaTable(table)
    const dernierCopil = derniereInstance(lecture.instances(), 'copil', jour)
    return {
      jour,
      total: table.lignes.length,
      dernierCopil,
      prochainCopil:
        lecture.instances().findLast(({ type, date }) => type === 'copil' && date >= ajouterJours(jour, 1)) ??
        null,
      chiffres: chiffres(comptes, dernierCopil && comptesAu(lecture, dernierCopil.date)),
      axes: parAxe(table),
      fraicheurs: parFraicheur(table),
      alertes: parAlerte(table),
      organismes: parOrganisme(table),
      progression: progressionDuPlan(lecture.releves(), { jour, comptes }),
    }
  })
}
