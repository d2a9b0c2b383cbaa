import { entreGuillemets, libelleRubrique, rubriqueNumeros, type SuiviAction } from '@sssi/domain'
import type { Onglet } from '../fiche/onglets.ts'

/** Les blocs d’une fiche qui se modifient séparément, par la clé sous laquelle leur saisie est gardée. */
export const bloc = {
  meteo: 'meteo',
  statut: 'statut',
  rubrique: (numero: number) => `rubrique-${numero}`,
  jalon: (id: string) => `jalon-${id}`,
  compteRendu: (id: string) => `compte-rendu-${id}`,
  nouveauJalon: 'nouveau-jalon',
  indicateur: (id: string) => `indicateur-${id}`,
  valeur: (id: string) => `valeur-${id}`,
  nouvelIndicateur: 'nouvel-indicateur',
  propositionDHorizon: 'proposition-horizon',
  decisionDHorizon: (id: string) => `decision-horizon-${id}`,
  chefsDeFile: 'chefs-de-file',
  contributeurs: 'contributeurs',
} as const

export interface BlocNomme {
  /** Pour une phrase : « la rubrique 4, « Responsabilités RGPD et LIL » ». */
  readonly nom: string
  readonly onglet: Onglet
}

const fixes: Readonly<Record<string, BlocNomme>> = {
  [bloc.meteo]: { nom: 'la météo et la synthèse', onglet: 'synthese' },
  [bloc.statut]: { nom: 'le statut', onglet: 'synthese' },
  [bloc.propositionDHorizon]: { nom: 'une révision d’horizon', onglet: 'synthese' },
  [bloc.nouveauJalon]: { nom: 'un nouveau jalon', onglet: 'feuille-de-route' },
  [bloc.nouvelIndicateur]: { nom: 'un nouvel indicateur', onglet: 'indicateurs' },
  [bloc.chefsDeFile]: { nom: 'les chefs de file', onglet: 'acteurs' },
  [bloc.contributeurs]: { nom: 'les contributeurs', onglet: 'acteurs' },
}

/** Ce qu’une clé désigne, et l’onglet où il se modifie. Un objet supprimé entre-temps garde un nom. */
export function nommerLeBloc(cle: string, suivi: Pick<SuiviAction, 'jalons' | 'indicateurs'>): BlocNomme {
  const fixe = fixes[cle]
  if (fixe) return fixe
  const numero = rubriqueNumeros.find((rang) => bloc.rubrique(rang) === cle)
  if (numero)
    return { nom: `la rubrique ${numero}, ${entreGuillemets(libelleRubrique(numero))}`, onglet: 'fiche' }
  const jalon = suivi.jalons.find(({ id }) => [bloc.jalon(id), bloc.compteRendu(id)].includes(cle))
  if (jalon) return { nom: `le jalon ${entreGuillemets(jalon.libelle)}`, onglet: 'feuille-de-route' }
  const indicateur = suivi.indicateurs.find(({ id }) => [bloc.indicateur(id), bloc.valeur(id)].includes(cle))
  if (indicateur) return { nom: `l’indicateur ${entreGuillemets(indicateur.libelle)}`, onglet: 'indicateurs' }
  if (cle.startsWith(bloc.decisionDHorizon('')))
    return { nom: 'la décision sur l’horizon', onglet: 'synthese' }
  if (cle.startsWith(bloc.indicateur('')) || cle.startsWith(bloc.valeur(''))) {
    return { nom: 'un indicateur supprimé depuis', onglet: 'indicateurs' }
  }
  return { nom: 'un jalon supprimé depuis', onglet: 'feuille-de-route' }
}
