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
import type { ComptesDuPlan } from '../../../core/lecture/comptes.ts'
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

/** Les comptes de la table : les mêmes que ceux des relevés, sans relire chaque action. */
export function comptesDeLaTable(table: TableDuPlan): ComptesDuPlan {
  const { lignes, repartitions } = table
  return {
    actions: lignes.length,
    statuts: parValeur(statuts, (statut) => nombreDe(repartitions.statut.de(statut))),
    meteos: parValeur(meteos, (meteo) => nombreDe(repartitions.meteo.de(meteo))),
    fraicheurs: parFraicheur(table),
    rubriquesRemplies: somme(rubriqueNumeros, (n) => n * nombreDe(repartitions.rubriquesRemplies.de(n))),
    horizonsPassesSansRevision: nombreDe(repartitions.horizon.de('passe_sans_revision')),
    horizonsRevises: nombreDe(repartitions.revisee.de(true)),
    alertesActives: somme(alerteCodes, (code) => nombreDe(repartitions.alerte.de(code))),
  }
}

export function parAxe({ lignes, repartitions }: TableDuPlan): RepartitionDAxe[] {
  return axes.map(({ numero, titre }) => {
    const deLAxe = repartitions.axe.de(numero)
    const compter = (statut: Statut) => {
      const croisees = croiser(lignes.length, [deLAxe, repartitions.statut.de(statut)])
      return parValeur(meteos, (meteo) => nombreEnCommun(croisees, repartitions.meteo.de(meteo)))
    }
    return {
      axe: numero,
      titre,
      total: nombreDe(deLAxe),
      statuts: parValeur(statuts, (statut) => nombreEnCommun(deLAxe, repartitions.statut.de(statut))),
      meteos: parValeur(meteos, (meteo) => nombreEnCommun(deLAxe, repartitions.meteo.de(meteo))),
      croisement: parValeur(statuts, compter),
    }
  })
}

export function parFraicheur({ repartitions }: TableDuPlan): Record<Fraicheur, number> {
  return parValeur(fraicheurs, (fraicheur) => nombreDe(repartitions.fraicheur.de(fraicheur)))
}

/** Les alertes actives, de la plus à la moins grave, puis de la plus à la moins fréquente. */
export function parAlerte({ repartitions }: TableDuPlan): CompteDAlerte[] {
  const pire = (code: AlerteCode) =>
    gravites.find((gravite) => nombreDe(repartitions.graviteDAlerte.de(graviteDAlerte(code, gravite))) > 0)
  return alerteCodes
    .map((code) => ({
      code,
      libelle: libelleAlerte(code),
      gravite: pire(code) ?? 'haute',
      actions: nombreDe(repartitions.alerte.de(code)),
    }))
    .filter(({ actions }) => actions > 0)
    .toSorted((a, b) => gravites.indexOf(a.gravite) - gravites.indexOf(b.gravite) || b.actions - a.actions)
}

export function parOrganisme({ repartitions }: TableDuPlan): RepartitionDOrganisme[] {
  return organismeCodes
    .map((organisme) => {
      const menees = repartitions.chefDeFile.de(organisme)
      const actions = nombreDe(menees)
      return {
        organisme,
        actions,
        rubriquesRemplies: somme(
          rubriqueNumeros,
          (n) => n * nombreEnCommun(menees, repartitions.rubriquesRemplies.de(n)),
        ),
        rubriquesTotal: actions * rubriqueNumeros.length,
        fraicheurs: parValeur(fraicheurs, (fraicheur) =>
          nombreEnCommun(menees, repartitions.fraicheur.de(fraicheur)),
        ),
        alertesHautes: nombreEnCommun(menees, repartitions.gravite.de('haute')),
      }
    })
    .filter(({ actions }) => actions > 0)
}

function somme<C>(valeurs: readonly C[], valeur: (cle: C) => number): number {
  return valeurs.reduce((total, cle) => total + valeur(cle), 0)
}

function parValeur<C extends string, T>(valeurs: readonly C[], valeur: (cle: C) => T): Record<C, T> {
  return Object.fromEntries(valeurs.map((cle) => [cle, valeur(cle)])) as Record<C, T>
}
