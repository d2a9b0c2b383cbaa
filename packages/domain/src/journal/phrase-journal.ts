import { libelleRole } from '../droits/agent.ts'
import { formatDateLongue } from '../francais/dates.ts'
import { formatNombre } from '../francais/nombres.ts'
import { entreGuillemets, enumerer, typographier } from '../francais/phrases.ts'
import type { OrganismeCode } from '../organisme/organisme.ts'
import { libelleOrganisme } from '../organisme/organisme.ts'
import { libelleJalonEtat } from '../suivi/jalon.ts'
import { libelleMeteo } from '../suivi/meteo.ts'
import { libelleInstanceType, phraseDeDecision } from '../suivi/revision-horizon.ts'
import { libelleRubrique } from '../suivi/rubrique.ts'
import { libelleStatut } from '../suivi/statut.ts'
import type { EvenementDeType, EvenementJournal, EvenementType } from './evenement.schema.ts'

type Habilitation = EvenementDeType<'habilitation_accordee'>['apres']
type Decision = EvenementDeType<'horizon_valide'>['apres']

const predicats: { readonly [T in EvenementType]: (evenement: EvenementDeType<T>) => string } = {
  meteo_publiee: ({ avant, apres }) =>
    avant.meteo === apres.meteo
      ? `a publié une synthèse, météo inchangée : ${minuscule(libelleMeteo(apres.meteo))}`
      : `a publié la météo : ${minuscule(libelleMeteo(avant.meteo))} → ${minuscule(libelleMeteo(apres.meteo))}`,
  brouillon_enregistre: () => 'a enregistré un brouillon de synthèse',
  statut_change: ({ avant, apres }) =>
    `a changé le statut de ${entreGuillemets(libelleStatut(avant.statut))} à ${entreGuillemets(libelleStatut(apres.statut))}` +
    (apres.decisionAbandon ? ` — ${apres.decisionAbandon}` : ''),
  rubrique_modifiee: ({ objet, avant, apres }) =>
    `${apres.nonApplicable && !avant.nonApplicable ? 'a déclaré non applicable' : 'a modifié'} la rubrique ` +
    `${objet.numero}, ${entreGuillemets(libelleRubrique(objet.numero))}`,
  jalon_cree: ({ objet, apres }) =>
    `a ajouté le jalon ${nomDuJalon(objet)}, attendu le ${formatDateLongue(apres.echeance)}`,
  jalon_modifie: ({ objet, avant, apres }) =>
    avant.echeance === apres.echeance
      ? `a modifié le jalon ${nomDuJalon(objet)}`
      : `a déplacé le jalon ${nomDuJalon(objet)} du ${formatDateLongue(avant.echeance)} au ${formatDateLongue(apres.echeance)}`,
  jalon_supprime: ({ objet }) => `a supprimé le jalon ${nomDuJalon(objet)}`,
  jalon_rendu_compte: ({ objet, apres }) =>
    `a rendu compte du jalon ${nomDuJalon(objet)} : ${minuscule(libelleJalonEtat(apres.etat))}` +
    (apres.realiseLe ? ` le ${formatDateLongue(apres.realiseLe)}` : ''),
  indicateur_cree: ({ objet }) => `a ajouté l’indicateur ${entreGuillemets(objet.libelle)}`,
  indicateur_modifie: ({ objet }) => `a modifié l’indicateur ${entreGuillemets(objet.libelle)}`,
  indicateur_supprime: ({ objet }) => `a supprimé l’indicateur ${entreGuillemets(objet.libelle)}`,
  valeur_enregistree: ({ objet, avant, apres }) =>
    `a ${avant ? 'corrigé' : 'enregistré'} la valeur de l’indicateur ${entreGuillemets(objet.libelle)} au ` +
    `${formatDateLongue(apres.date)} : ${avant ? `${formatNombre(avant.valeur)} → ` : ''}${formatNombre(apres.valeur)}` +
    (objet.unite ? `\u00a0${objet.unite}` : ''),
  horizon_propose: ({ avant, apres }) => `a proposé de revoir l’horizon ${deA(avant.annee, apres.annee)}`,
  horizon_valide: ({ avant, apres }) => `a revu l’horizon ${deA(avant.annee, apres.annee)}${suiteDe(apres)}`,
  horizon_refuse: ({ avant, apres }) =>
    `a refusé de revoir l’horizon ${deA(avant.annee, apres.annee)}${suiteDe(apres)}`,
  chef_de_file_designe: ({ apres }) =>
    apres.length === 0
      ? 'a retiré la désignation du chef de file'
      : `a désigné ${organismes(apres)} chef${apres.length > 1 ? 's' : ''} de file`,
  contributeurs_modifies: ({ avant, apres }) => contributeurs(avant, apres),
  instance_creee: ({ apres }) =>
    `a inscrit le ${libelleInstanceType(apres.type)} du ${formatDateLongue(apres.date)}`,
  habilitation_accordee: ({ objet, apres }) => `a habilité ${objet.libelle} : ${nomDeLHabilitation(apres)}`,
  habilitation_retiree: ({ objet, avant }) =>
    `a retiré à ${objet.libelle} l’habilitation : ${nomDeLHabilitation(avant)}`,
}

/**
 * The event as a sentence: « CNAM a revu l’horizon de 2025 à 2026 — décision D-2026-04 du Copil du 12 mars 2026 ».
 * The subject is the body; a revised horizon is the act of the body that asked for it, whoever recorded the decision.
 */
export function phraseJournal(evenement: EvenementJournal): string {
  const predicat = predicats[evenement.type] as (e: EvenementJournal) => string
  return typographier(`${sujet(evenement)} ${predicat(evenement)}`)
}

function sujet(evenement: EvenementJournal): string {
  const organisme =
    (evenement.type === 'horizon_valide' ? evenement.objet.proposeePar : null) ?? evenement.acteur.organisme
  return organisme === null ? evenement.acteur.libelle : libelleOrganisme(organisme)
}

function minuscule(libelle: string): string {
  return libelle.charAt(0).toLowerCase() + libelle.slice(1)
}

function organismes(codes: readonly OrganismeCode[]): string {
  return enumerer(codes.map((code) => libelleOrganisme(code)))
}

function nomDuJalon(jalon: { libelle: string; acteur: OrganismeCode }): string {
  return `${entreGuillemets(jalon.libelle)} (${libelleOrganisme(jalon.acteur)})`
}

/** An action whose printed horizon is no year has nothing to move from. */
function deA(avant: number | null, apres: number | null): string {
  return avant === null ? `à ${apres}` : `de ${avant} à ${apres}`
}

function suiteDe({ instance, numeroDecision, motifDecision }: Decision): string {
  if (!instance && !numeroDecision) return motifDecision ? ` — ${motifDecision}` : ''
  return ` — ${phraseDeDecision({ instance, numeroDecision })}`
}

function contributeurs(avant: readonly OrganismeCode[], apres: readonly OrganismeCode[]): string {
  const ajoutes = apres.filter((code) => !avant.includes(code))
  const retires = avant.filter((code) => !apres.includes(code))
  const parties = [
    ...(ajoutes.length > 0 ? [`a ajouté ${organismes(ajoutes)} aux contributeurs`] : []),
    ...(retires.length > 0 ? [`a retiré ${organismes(retires)} des contributeurs`] : []),
  ]
  return parties.length > 0 ? enumerer(parties) : 'a confirmé les contributeurs'
}

function nomDeLHabilitation({ role, organisme, action }: Habilitation): string {
  return `${minuscule(libelleRole(role))}, ${libelleOrganisme(organisme)}${action ? `, action ${action}` : ''}`
}
