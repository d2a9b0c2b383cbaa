import {
  alerteCodes,
  axes,
  fraicheurs,
  gravites,
  libelleAlerte,
  meteos,
  organismeCodes,
  statuts,
  type AlerteCode,
  type AxeNumero,
  type Fraicheur,
  type Gravite,
  type Meteo,
  type OrganismeCode,
  type Statut,
} from '@sssi/domain'
import { zeroPour } from '../../../core/lecture/comptes.ts'
import type { LigneDuPlan } from '../../action/ligne-du-plan.ts'

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

export function parAxe(lignes: readonly LigneDuPlan[]): RepartitionDAxe[] {
  return axes.map(({ numero, titre }) => {
    const deLAxe = lignes.filter(({ axe }) => axe === numero)
    const parStatut = zeroPour(statuts)
    const parMeteo = zeroPour(meteos)
    const croisement = Object.fromEntries(statuts.map((statut) => [statut, zeroPour(meteos)])) as Record<
      Statut,
      Record<Meteo, number>
    >
    for (const { statut, meteo } of deLAxe) {
      parStatut[statut] += 1
      parMeteo[meteo] += 1
      croisement[statut][meteo] += 1
    }
    return { axe: numero, titre, total: deLAxe.length, statuts: parStatut, meteos: parMeteo, croisement }
  })
}

export function parFraicheur(lignes: readonly LigneDuPlan[]): Record<Fraicheur, number> {
  const comptes = zeroPour(fraicheurs)
  for (const { fraicheur } of lignes) comptes[fraicheur] += 1
  return comptes
}

/** Les alertes actives, de la plus à la moins grave, puis de la plus à la moins fréquente. */
export function parAlerte(lignes: readonly LigneDuPlan[]): CompteDAlerte[] {
  const comptes = zeroPour(alerteCodes)
  const pires = new Map<AlerteCode, number>()
  for (const { alertes } of lignes) {
    for (const { code, gravite } of alertes) {
      comptes[code] += 1
      pires.set(code, Math.min(pires.get(code) ?? gravites.length, gravites.indexOf(gravite)))
    }
  }
  return alerteCodes
    .filter((code) => comptes[code] > 0)
    .map((code) => ({
      code,
      libelle: libelleAlerte(code),
      gravite: gravites[pires.get(code) ?? 0] ?? 'haute',
      actions: comptes[code],
    }))
    .toSorted((a, b) => gravites.indexOf(a.gravite) - gravites.indexOf(b.gravite) || b.actions - a.actions)
}

export function parOrganisme(lignes: readonly LigneDuPlan[]): RepartitionDOrganisme[] {
  return organismeCodes
    .map((organisme) => {
      const menees = lignes.filter(({ chefsDeFile }) => chefsDeFile.includes(organisme))
      return {
        organisme,
        actions: menees.length,
        rubriquesRemplies: menees.reduce((somme, { completude }) => somme + completude, 0),
        rubriquesTotal: menees.length * 8,
        fraicheurs: parFraicheur(menees),
        alertesHautes: menees.filter(({ alertes }) => alertes.some(({ gravite }) => gravite === 'haute'))
          .length,
      }
    })
    .filter(({ actions }) => actions > 0)
}
