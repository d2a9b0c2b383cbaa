import { formatDateLongue } from '../francais/dates.ts'
import { entreGuillemets, enumerer } from '../francais/phrases.ts'
import { libelleOrganisme } from '../organisme/organisme.ts'
import { jalonOuvert } from '../suivi/jalon.ts'
import { libelleMeteo } from '../suivi/meteo.ts'
import type { Indicateur, Jalon } from '../suivi/suivi.schema.ts'
import type { Jour } from '../temps/jour.ts'
import { ajouterJours, jourDe } from '../temps/jour.ts'
import { pluriel } from '../francais/nombres.ts'
import { completude } from './completude.ts'
import type { Regle } from './declencheur.ts'
import {
  aPartirDe,
  desMaintenant,
  jamais,
  publicationDuPlan,
  sansObjet,
  tantQueLActionSePoursuit,
} from './declencheur.ts'
import { joursAvantPeremption } from './fraicheur.ts'
import { prochaineMiseAJour } from './indicateur.ts'

/** The lead body says that the objectives need help, or are compromised (SSSI ch. 2 § 4: « faire remonter les alertes »). */
export const meteoDegradee = tantQueLActionSePoursuit((_, suivi) => {
  const degradee = suivi.meteo === 'appuis_necessaires' || suivi.meteo === 'objectifs_compromis'
  if (!degradee) return jamais(`La météo est : ${libelleMeteo(suivi.meteo).toLowerCase()}.`)
  const publieeLe = suivi.synthesePublieeLe === null ? null : jourDe(suivi.synthesePublieeLe)
  return desMaintenant(
    `La météo${publieeLe ? `, publiée le ${formatDateLongue(publieeLe)},` : ''} est : ${libelleMeteo(suivi.meteo).toLowerCase()}.`,
    suivi.meteo === 'objectifs_compromis' ? 'haute' : 'moyenne',
    publieeLe ?? publicationDuPlan,
  )
})

/** Nobody has said how the action goes (SSSI ch. 2 § 4: « le chef de file assure le suivi »). */
export const meteoNonRenseignee = tantQueLActionSePoursuit((_, suivi) =>
  suivi.meteo === 'non_renseignee'
    ? desMaintenant('Aucune météo n’a été publiée pour cette action.')
    : jamais(`La météo est : ${libelleMeteo(suivi.meteo).toLowerCase()}.`),
)

/** The last synthesis missed a Copil, which meets « au moins semestriellement » (SSSI ch. 2 § 1). */
export const synthesePerimee = tantQueLActionSePoursuit((_, suivi) => {
  if (suivi.meteo === 'non_necessaire') return sansObjet('La météo de cette action est dite non nécessaire.')
  if (suivi.synthesePublieeLe === null) return sansObjet('Aucune synthèse n’a encore été publiée.')
  const publieeLe = jourDe(suivi.synthesePublieeLe)
  const derniere = `La dernière synthèse date du ${formatDateLongue(publieeLe)}`
  return aPartirDe(
    ajouterJours(publieeLe, joursAvantPeremption + 1),
    `${derniere} : elle a plus de six mois.`,
    `${derniere}.`,
  )
})

function nommer(jalon: Jalon): string {
  return `${entreGuillemets(jalon.libelle)} (${libelleOrganisme(jalon.acteur)}), attendu le ${formatDateLongue(jalon.echeance)},`
}

/** A jalon's day has passed and it is neither reached nor dropped (SSSI ch. 2 § 4: the roadmap). */
export const jalonEnRetard = tantQueLActionSePoursuit((_, suivi) => {
  if (suivi.jalons.length === 0) return sansObjet('La feuille de route n’a aucun jalon.')
  const [premier, ...autres] = suivi.jalons
    .filter(jalonOuvert)
    .toSorted((a, b) => a.echeance.localeCompare(b.echeance))
  if (!premier) return jamais('Tous les jalons sont atteints ou abandonnés.')
  const etAussi =
    autres.length === 0 ? '' : ` ; ${pluriel(autres.length, 'autre reste ouvert', 'autres restent ouverts')}`
  return aPartirDe(
    ajouterJours(premier.echeance, 1),
    `Le jalon ${nommer(premier)} n’est ni atteint ni abandonné${etAussi}.`,
    `Le prochain jalon, ${nommer(premier)} n’est pas échu.`,
  )
})

/** Day after which the indicator lacks a value; one without any value lacks it already. */
function echeanceDeMiseAJour(indicateur: Indicateur): Jour {
  return prochaineMiseAJour(indicateur) ?? ajouterJours(publicationDuPlan, -1)
}

/** A value is due: last value + period + delay (SSSI ch. 2 § 4: « les indicateurs élaborés avec les organismes »). */
export const indicateurAMettreAJour = tantQueLActionSePoursuit((_, suivi) => {
  const suivis = suivi.indicateurs.filter((indicateur) => indicateur.applicable)
  if (suivis.length === 0) return sansObjet('L’action n’a aucun indicateur à suivre.')
  const [premier] = suivis.toSorted((a, b) => echeanceDeMiseAJour(a).localeCompare(echeanceDeMiseAJour(b)))
  if (!premier) return sansObjet('L’action n’a aucun indicateur à suivre.')
  const attendueLe = prochaineMiseAJour(premier)
  const nom = entreGuillemets(premier.libelle)
  if (attendueLe === null) return desMaintenant(`L’indicateur ${nom} n’a encore aucune valeur.`)
  return aPartirDe(
    ajouterJours(attendueLe, 1),
    `Une nouvelle valeur de l’indicateur ${nom} était attendue le ${formatDateLongue(attendueLe)}.`,
    `La prochaine valeur, celle de l’indicateur ${nom}, est attendue le ${formatDateLongue(attendueLe)}.`,
  )
})

/** Not all of the eight things are formalised (SSSI ch. 2 § 4). A done action still owes them; a dropped one does not. */
export const ficheIncomplete: Regle = (_, suivi) => {
  if (suivi.statut === 'abandonnee') return sansObjet('L’action est abandonnée.')
  const { details, remplies, total } = completude(suivi)
  const manquantes = details.filter((d) => d.etat === 'non_renseignee').map((d) => String(d.numero))
  if (manquantes.length === 0) return jamais('Les huit rubriques sont renseignées ou non applicables.')
  return desMaintenant(
    `${pluriel(remplies, 'rubrique renseignée', 'rubriques renseignées')} sur ${total} ; il manque ` +
      `${manquantes.length === 1 ? 'la rubrique' : 'les rubriques'} ${enumerer(manquantes)}.`,
  )
}

/** The action is said done while something of its roadmap is still expected (SSSI ch. 2 § 4). */
export const realiseeAvecJalonsOuverts: Regle = (_, suivi) => {
  if (suivi.statut !== 'realisee') return sansObjet('L’action n’est pas réalisée.')
  const ouverts = suivi.jalons.filter(jalonOuvert)
  if (ouverts.length === 0) return jamais('Tous les jalons sont atteints ou abandonnés.')
  return desMaintenant(
    `L’action est réalisée, mais ${pluriel(ouverts.length, 'jalon reste ouvert', 'jalons restent ouverts')} : ` +
      `${enumerer(ouverts.map((jalon) => entreGuillemets(jalon.libelle)))}.`,
  )
}
