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
import { ensemble } from '../../action/table/comptees.ts'
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
  const { lignes, comptes } = table
  return {
    actions: lignes.length,
    statuts: parValeur(statuts, comptes.statut.de),
    meteos: parValeur(meteos, comptes.meteo.de),
    fraicheurs: parFraicheur(table),
    rubriquesRemplies: somme(rubriqueNumeros, (n) => n * comptes.rubriques.de(n)),
    horizonsPassesSansRevision: comptes.etatHorizon.de('passe_sans_revision'),
    horizonsRevises: comptes.revisee.de(true),
    alertesActives: somme(alerteCodes, comptes.alerte.de),
  }
}

export function parAxe({ comptes }: TableDuPlan): RepartitionDAxe[] {
  return axes.map(({ numero, titre }) => {
    const nombre = (statut: Statut, meteo: Meteo) =>
      comptes.axeStatutEtMeteo.de(ensemble(numero, statut, meteo))
    return {
      axe: numero,
      titre,
      total: comptes.axe.de(numero),
      statuts: parValeur(statuts, (statut) => somme(meteos, (meteo) => nombre(statut, meteo))),
      meteos: parValeur(meteos, (meteo) => somme(statuts, (statut) => nombre(statut, meteo))),
      croisement: parValeur(statuts, (statut) => parValeur(meteos, (meteo) => nombre(statut, meteo))),
    }
  })
}

export function parFraicheur({ comptes }: TableDuPlan): Record<Fraicheur, number> {
  return parValeur(fraicheurs, comptes.fraicheur.de)
}

/** Les alertes actives, de la plus à la moins grave, puis de la plus à la moins fréquente. */
export function parAlerte({ comptes }: TableDuPlan): CompteDAlerte[] {
  const pire = (code: AlerteCode) =>
    gravites.find((gravite) => comptes.alerteEtGravite.de(ensemble(code, gravite)) > 0)
  return alerteCodes
    .map((code) => ({
      code,
      libelle: libelleAlerte(code),
      gravite: pire(code) ?? 'haute',
      actions: comptes.alerte.de(code),
    }))
    .filter(({ actions }) => actions > 0)
    .toSorted((a, b) => gravites.indexOf(a.gravite) - gravites.indexOf(b.gravite) || b.actions - a.actions)
}

export function parOrganisme({ comptes }: TableDuPlan): RepartitionDOrganisme[] {
  return organismeCodes
    .map((organisme) => {
      const actions = comptes.chefDeFile.de(organisme)
      return {
        organisme,
        actions,
        rubriquesRemplies: somme(
          rubriqueNumeros,
          (n) => n * comptes.chefDeFileEtRubriques.de(ensemble(organisme, n)),
        ),
        rubriquesTotal: actions * rubriqueNumeros.length,
        fraicheurs: parValeur(fraicheurs, (fraicheur) =>
          comptes.chefDeFileEtFraicheur.de(ensemble(organisme, fraicheur)),
        ),
        alertesHautes: comptes.chefDeFileEtGravite.de(ensemble(organisme, 'haute')),
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
