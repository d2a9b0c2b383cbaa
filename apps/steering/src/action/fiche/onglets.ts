import { pluriel, type Jalon, type Jour } from '@sssi/domain'
import { jalonEnRetard } from '../jalon/phrases-de-jalon.ts'
import { valeurAttendue } from '../indicateur/phrases-d-indicateur.ts'
import { acteursManquants } from '../acteurs/acteurs-manquants.ts'
import type { FicheAction } from './fiche-action.ts'

export const onglets = [
  'synthese',
  'fiche',
  'feuille-de-route',
  'indicateurs',
  'acteurs',
  'alertes',
  'journal',
] as const
export type Onglet = (typeof onglets)[number]

/** L’onglet demandé par l’adresse ; une adresse ancienne ou mal tapée ouvre la synthèse. */
export function ongletDeLAdresse(parametres: URLSearchParams): Onglet {
  const demande = parametres.get('onglet')
  return onglets.find((onglet) => onglet === demande) ?? 'synthese'
}

/** L’adresse d’un onglet ; la synthèse est l’adresse de la fiche elle-même. */
export function adresseDeLOnglet(code: string, onglet: Onglet): string {
  const adresse = `/pilotage/actions/${code}`
  return onglet === 'synthese' ? adresse : `${adresse}?onglet=${onglet}`
}

function detailDeLaFeuilleDeRoute(jalons: readonly Jalon[], aujourdhui: Jour): string {
  if (jalons.length === 0) return 'vide'
  const retards = jalons.filter((jalon) => jalonEnRetard(jalon, aujourdhui)).length
  return retards > 0 ? pluriel(retards, 'retard') : String(jalons.length)
}

function detailDesIndicateurs({ suivi, indicateurs }: FicheAction, aujourdhui: Jour): string {
  const attendues = suivi.indicateurs.filter((indicateur) => {
    const etat = indicateurs.find(({ id }) => id === indicateur.id)
    return etat !== undefined && valeurAttendue(indicateur, etat, aujourdhui)
  }).length
  return attendues > 0 ? `${attendues}\u00a0à mettre à jour` : String(suivi.indicateurs.length)
}

function detailDeLaSynthese({ suivi, fraicheur }: FicheAction): string | null {
  const { meteo, statut } = suivi
  if (statut === 'realisee' || statut === 'abandonnee' || meteo === 'non_necessaire') return null
  if (fraicheur === 'jamais') return 'à publier'
  return fraicheur === 'perimee' ? 'périmée' : null
}

/** Ce que le nom de chaque onglet dit de plus : d’abord ce qui manque, sinon combien il contient. */
export function detailsDesOnglets(
  fiche: FicheAction,
  aujourdhui: Jour,
): Readonly<Record<Onglet, string | null>> {
  const { suivi, completude, alertes } = fiche
  const manquants = acteursManquants(fiche).length
  const actives = alertes.filter(({ etat }) => etat === 'active').length
  return {
    synthese: detailDeLaSynthese(fiche),
    fiche: `${completude.remplies}/${completude.total}`,
    'feuille-de-route': detailDeLaFeuilleDeRoute(suivi.jalons, aujourdhui),
    indicateurs: detailDesIndicateurs(fiche, aujourdhui),
    acteurs: manquants > 0 ? `${manquants}\u00a0à désigner` : null,
    alertes: String(actives),
    journal: null,
  }
}

const noms: Readonly<Record<Onglet, string>> = {
  synthese: 'Synthèse',
  fiche: 'Fiche',
  'feuille-de-route': 'Feuille de route',
  indicateurs: 'Indicateurs',
  acteurs: 'Acteurs',
  alertes: 'Alertes',
  journal: 'Journal',
}

export const libelleOnglet = (onglet: Onglet): string => noms[onglet]
