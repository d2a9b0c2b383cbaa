import { pluriel } from '@sssi/domain'
import { estDue } from '@sssi/domain/cyber'
import { adresseDIncident } from '../commun/adresses.ts'
import type { FicheDIncident } from '../commun/donnees.ts'

export const onglets = [
  'synthese',
  'echeances',
  'services',
  'chronologie',
  'taches',
  'liens',
  'journal',
] as const
export type OngletDIncident = (typeof onglets)[number]

const noms: Readonly<Record<OngletDIncident, string>> = {
  synthese: 'Synthèse',
  echeances: 'Échéances',
  services: 'Services',
  chronologie: 'Chronologie',
  taches: 'Tâches',
  liens: 'Liens et partage',
  journal: 'Journal',
}
export const libelleOnglet = (onglet: OngletDIncident): string => noms[onglet]

/** L’onglet demandé par l’adresse ; une adresse mal tapée ouvre la synthèse. */
export const ongletDeLAdresse = (parametres: URLSearchParams): OngletDIncident =>
  onglets.find((onglet) => onglet === parametres.get('onglet')) ?? 'synthese'

export const adresseDeLOnglet = (id: string, onglet: OngletDIncident): string =>
  onglet === 'synthese' ? adresseDIncident(id) : `${adresseDIncident(id)}?onglet=${onglet}`

/** Ce que le nom de chaque onglet dit de plus : d’abord ce qui manque, sinon combien il contient. */
export function detailsDesOnglets(fiche: FicheDIncident): Readonly<Record<OngletDIncident, string | null>> {
  const { classe, gravite, echeances, impacts, faits, taches, liens } = fiche
  const retards = echeances.filter(({ etat }) => etat === 'en_retard').length
  const aTenir = echeances.filter((echeance) => estDue(echeance) && echeance.nature !== 'en_attente').length
  const faites = taches.filter(({ faiteLe }) => faiteLe !== null).length
  return {
    synthese: classe === null || gravite === null ? 'à qualifier' : null,
    echeances: retards > 0 ? `${retards}\u00a0en retard` : aTenir > 0 ? `${aTenir}\u00a0à tenir` : 'tenues',
    services: impacts.length === 0 ? 'aucun' : String(impacts.length),
    chronologie: faits.length === 0 ? 'vide' : pluriel(faits.length, 'fait'),
    taches: taches.length === 0 ? null : `${faites}/${taches.length}`,
    liens: liens.length === 0 ? null : String(liens.length),
    journal: null,
  }
}
