import {
  alerteCodes,
  axes,
  fraicheurs,
  gravites,
  libelleAlerte,
  meteos,
  organismeCodes,
  rubriqueNumeros,
  statuts,
  type AlerteCode,
  type AxeNumero,
  type Fraicheur,
  type Gravite,
  type Meteo,
  type OrganismeCode,
  type Statut,
} from '@sssi/domain'
import { graviteDAlerte } from '../../action/table/criteres.ts'
import { croiser, nombreDe, nombreEnCommun } from '../../action/table/places.ts'
import type { TableDuPlan } from '../../action/table/table-du-plan.ts'

/** Un axe : combien d’actions à chaque statut, et sous chaque météo. */
export interface RepartitionDAxe {
  readonly axe: AxeNumero
  readonly titre: string
  readonly total: number
  readonly statuts: Readonly<Record<Statut, number>>
  readonly meteos: Readonly<Record<Meteo, number>>
  readonly croisement: Readonly<Record<Statut, Readonly<Record<Meteo, number>>>>
}

export interface CompteDAlerte {
  readonly code: AlerteCode
  readonly libelle: string
  /** La plus haute parmi les actions concernées. */
  readonly gravite: Gravite
  readonly actions: number
}

/** Un organisme, pour les actions qu’il mène, seul ou avec d’autres. */
export interface RepartitionDOrganisme {
  readonly organisme: OrganismeCode
  readonly actions: number
  readonly rubriquesRemplies: number
  readonly rubriquesTotal: number
  readonly fraicheurs: Readonly<Record<Fraicheur, number>>
  readonly alertesHautes: number
}

export function parAxe({ lignes, repartitions }: TableDuPlan): RepartitionDAxe[] {
  return axes.map(({ numero, titre }) => {
    const deLAxe = repartitions.axe.ayant(numero)
    const compter = (statut: Statut) => {
      const croisees = croiser(lignes.length, [deLAxe, repartitions.statut.ayant(statut)])
      return parValeur(meteos, (meteo) => nombreEnCommun(croisees, repartitions.meteo.ayant(meteo)))
    }
    return {
      axe: numero,
      titre,
      total: nombreDe(deLAxe),
      statuts: parValeur(statuts, (statut) => nombreEnCommun(deLAxe, repartitions.statut.ayant(statut))),
      meteos: parValeur(meteos, (meteo) => nombreEnCommun(deLAxe, repartitions.meteo.ayant(meteo))),
      croisement: parValeur(statuts, compter),
    }
  })
}

export function parFraicheur({ repartitions }: TableDuPlan): Record<Fraicheur, number> {
  return parValeur(fraicheurs, (fraicheur) => nombreDe(repartitions.fraicheur.ayant(fraicheur)))
}

/** Les alertes actives, de la plus à la moins grave, puis de la plus à la moins fréquente. */
export function parAlerte({ repartitions }: TableDuPlan): CompteDAlerte[] {
  const pire = (code: AlerteCode) =>
    gravites.find((gravite) => nombreDe(repartitions.graviteDAlerte.ayant(graviteDAlerte(code, gravite))) > 0)
  return alerteCodes
    .map((code) => ({
      code,
      libelle: libelleAlerte(code),
      gravite: pire(code) ?? 'haute',
      actions: nombreDe(repartitions.alerte.ayant(code)),
    }))
    .filter(({ actions }) => actions > 0)
    .toSorted((a, b) => gravites.indexOf(a.gravite) - gravites.indexOf(b.gravite) || b.actions - a.actions)
}

export function parOrganisme({ repartitions }: TableDuPlan): RepartitionDOrganisme[] {
  return organismeCodes
    .map((organisme) => {
      const menees = repartitions.chefDeFile.ayant(organisme)
      const actions = nombreDe(menees)
      return {
        organisme,
        actions,
        rubriquesRemplies: rubriqueNumeros.reduce(
          (somme, combien) =>
            somme + combien * nombreEnCommun(menees, repartitions.rubriquesRemplies.ayant(combien)),
          0,
        ),
        rubriquesTotal: actions * rubriqueNumeros.length,
        fraicheurs: parValeur(fraicheurs, (fraicheur) =>
          nombreEnCommun(menees, repartitions.fraicheur.ayant(fraicheur)),
        ),
        alertesHautes: nombreEnCommun(menees, repartitions.gravite.ayant('haute')),
      }
    })
    .filter(({ actions }) => actions > 0)
}

function parValeur<C extends string, T>(valeurs: readonly C[], valeur: (cle: C) => T): Record<C, T> {
  return Object.fromEntries(valeurs.map((cle) => [cle, valeur(cle)])) as Record<C, T>
}
