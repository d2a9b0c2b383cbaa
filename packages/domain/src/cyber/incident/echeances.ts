import { entreGuillemets } from '../../francais/phrases.ts'
import type { OrganismeCode } from '../../organisme/organisme.ts'
import { ajouterDelai } from './delais.ts'
import type { ReponseDIncident } from './incident.ts'
import type { ConditionDeRegime, EtapeDeRegime, Regime } from './regime.ts'
import { estTraite, type StatutIncident } from './statut.ts'

/** What the regulatory clock reads of an incident. Instants are ISO. */
export interface IncidentSousRegimes {
  readonly organisme: OrganismeCode
  readonly statut: StatutIncident
  readonly priseDeConnaissanceLe: string
  readonly important: ReponseDIncident
  readonly risqueEleve: ReponseDIncident
  readonly impacts: readonly { readonly donneesPersonnelles: boolean; readonly ose: boolean }[]
  /** The authority asked for an intermediate report, for that instant. */
  readonly rapportDemandePour: string | null
  /** When the incident was handled; null while it goes on. */
  readonly traiteLe: string | null
  /** The reference of the incident it was merged into. */
  readonly fusionneDans: string | null
}

/**
 * What was done about one deadline. `dueLe` is the date that held when it was sent, or that had passed when the handling of the
 * incident resumed: it does not move any more.
 */
export interface SuiviDEcheance {
  readonly cle: string
  readonly enPreparation: boolean
  readonly envoyeeLe: string | null
  readonly dueLe: string | null
  readonly sansObjetMotif: string | null
}

export const etatsDEcheance = ['a_faire', 'en_preparation', 'en_retard', 'envoyee', 'sans_objet'] as const
export type EtatDEcheance = (typeof etatsDEcheance)[number]

const libellesDEtat: Record<EtatDEcheance, string> = {
  a_faire: 'À faire',
  en_preparation: 'En préparation',
  en_retard: 'En retard',
  envoyee: 'Envoyée',
  sans_objet: 'Sans objet',
}
export const libelleEtatDEcheance = (etat: EtatDEcheance): string => libellesDEtat[etat]

/**
 * `datee`: `dueLe` says when. `immediate`: « sans délai », late from the start. `au_plus_tot`: « dans les meilleurs délais ».
 * `en_attente`: its date depends on something that has not happened, that `attente` says. A dated one may say a condition there.
 */
export type NatureDEcheance = 'datee' | 'immediate' | 'au_plus_tot' | 'en_attente'

export interface Echeance {
  /** « nis2.notification ». */
  readonly cle: string
  readonly regime: string
  readonly etape: string
  readonly titreDuRegime: string
  readonly libelle: string
  readonly passage: string
  readonly destinataire: string
  readonly nature: NatureDEcheance
  /** Where its delay starts; null while it is not known. */
  readonly depuis: string | null
  readonly dueLe: string | null
  readonly attente: string | null
  readonly etat: EtatDEcheance
  /** Why it is without object. */
  readonly motif: string | null
  readonly envoyeeLe: string | null
  /** How long after its due date it was sent, in milliseconds; null if it was in time, or has no date. */
  readonly retardMs: number | null
}

export const cleDEcheance = (regime: string, etape: string): string => `${regime}.${etape}`

/** Still to be sent. */
export const estDue = ({ etat }: Pick<Echeance, 'etat'>): boolean =>
  etat !== 'envoyee' && etat !== 'sans_objet'

type Jugement = { readonly applicable: true } | { readonly applicable: false; readonly motif: string }

const oui: Jugement = { applicable: true }
const non = (motif: string): Jugement => ({ applicable: false, motif })

/** Whether a condition holds. What is still to be evaluated holds: a legal clock never waits for an answer. */
function juger(condition: ConditionDeRegime, incident: IncidentSousRegimes): Jugement {
  switch (condition) {
    case 'toujours':
      return oui
    case 'incident_important':
      return incident.important === 'non' ? non('L’incident n’est pas important au sens du texte.') : oui
    case 'donnees_personnelles':
      return incident.impacts.some((impact) => impact.donneesPersonnelles)
        ? oui
        : non('Aucun service touché ne porte de données personnelles.')
    case 'risque_eleve':
      return incident.risqueEleve === 'non' ? non('Le risque n’est pas élevé pour les personnes.') : oui
    case 'service_essentiel':
      return incident.impacts.some((impact) => impact.ose)
        ? oui
        : non('Aucun service touché n’est un service essentiel.')
  }
}

function jugerLeRegime(regime: Regime, incident: IncidentSousRegimes): Jugement {
  if (incident.statut === 'faux_positif') return non('L’incident est un faux positif.')
  if (incident.fusionneDans !== null) return non(`L’incident est suivi avec ${incident.fusionneDans}.`)
  if (!regime.organismes.includes(incident.organisme))
    return non('Ce régime ne s’applique pas à cet organisme.')
  return juger(regime.condition, incident)
}

type Terme = Pick<Echeance, 'nature' | 'depuis' | 'dueLe' | 'attente'>

const datee = (depuis: string, dueLe: string): Terme => ({ nature: 'datee', depuis, dueLe, attente: null })
const enAttente = (attente: string, depuis: string | null = null): Terme => ({
  nature: 'en_attente',
  depuis,
  dueLe: null,
  attente,
})

/** True while the incident is not over at that instant. */
function dureEncore({ traiteLe, statut }: IncidentSousRegimes, instant: string): boolean {
  if (traiteLe === null) return !estTraite(statut)
  return Date.parse(traiteLe) > Date.parse(instant)
}

/** When a step is due, from the steps that were computed before it. */
function terme(
  etape: EtapeDeRegime,
  incident: IncidentSousRegimes,
  avant: ReadonlyMap<string, Echeance>,
  maintenant: string,
): Terme {
  const { declenchement } = etape
  const connaissance = incident.priseDeConnaissanceLe
  switch (declenchement.genre) {
    case 'connaissance':
      return datee(connaissance, ajouterDelai(connaissance, declenchement.delai))
    case 'sans_delai':
      return { nature: 'immediate', depuis: connaissance, dueLe: null, attente: null }
    case 'meilleurs_delais':
      return { nature: 'au_plus_tot', depuis: connaissance, dueLe: null, attente: null }
    case 'demande':
      return incident.rapportDemandePour === null
        ? enAttente('Si l’autorité le demande.')
        : datee(connaissance, incident.rapportDemandePour)
    case 'apres': {
      const depart = avant.get(declenchement.etape)
      const depuis = depart?.envoyeeLe ?? depart?.dueLe ?? null
      if (!depart || depuis === null)
        return enAttente(`Quand ${entreGuillemets(depart?.libelle ?? declenchement.etape)} aura sa date.`)
      const due = ajouterDelai(depuis, declenchement.delai)
      const passee = Date.parse(due) <= Date.parse(maintenant)
      if (etape.siEncoreEnCours === 'seulement' && !passee)
        return { ...datee(depuis, due), attente: 'si l’incident dure encore à cette date' }
      if (etape.siEncoreEnCours !== 'reportee' || !passee || !dureEncore(incident, due))
        return datee(depuis, due)
      return incident.traiteLe === null
        ? enAttente('Un mois après la fin du traitement\u00a0: l’incident dure encore.', depuis)
        : datee(incident.traiteLe, ajouterDelai(incident.traiteLe, declenchement.delai))
    }
  }
}

/** A term whose date was written down keeps it, whatever happens after. */
function figer(calcule: Terme, suivi: SuiviDEcheance | undefined): Terme {
  const dueLe = suivi?.dueLe ?? null
  return dueLe === null ? calcule : datee(calcule.depuis ?? dueLe, dueLe)
}

/** Why a step that has a date is not to be sent after all; null when it is. */
function sansObjetParLesFaits(
  etape: EtapeDeRegime,
  incident: IncidentSousRegimes,
  { dueLe }: Terme,
): string | null {
  if (etape.siEncoreEnCours !== 'seulement' || dueLe === null || dureEncore(incident, dueLe)) return null
  return 'L’incident a été traité avant cette date\u00a0: le rapport final suffit.'
}

function etatDe(terme: Terme, suivi: SuiviDEcheance | undefined, maintenant: string): EtatDEcheance {
  if (terme.nature === 'immediate') return 'en_retard'
  if (terme.dueLe !== null && Date.parse(terme.dueLe) < Date.parse(maintenant)) return 'en_retard'
  return suivi?.enPreparation ? 'en_preparation' : 'a_faire'
}

function retard(envoyeeLe: string, dueLe: string | null): number | null {
  if (dueLe === null) return null
  const ecart = Date.parse(envoyeeLe) - Date.parse(dueLe)
  return ecart > 0 ? ecart : null
}

/**
 * Every deadline of an incident, in the order of its regimes, from its single *prise de connaissance*. Pure: the same facts
 * and the same `maintenant` (ISO) always give the same dates. What was sent keeps the due date it had, whatever changes after.
 */
export function echeancesDe(
  incident: IncidentSousRegimes,
  regimes: readonly Regime[],
  suivis: readonly SuiviDEcheance[],
  maintenant: string,
): Echeance[] {
  const suiviDe = new Map(suivis.map((suivi) => [suivi.cle, suivi]))
  return regimes.flatMap((regime) => {
    const jugement = jugerLeRegime(regime, incident)
    const connues = new Map<string, Echeance>()
    for (const etape of regime.etapes) {
      const cle = cleDEcheance(regime.code, etape.code)
      const suivi = suiviDe.get(cle)
      const envoyeeLe = suivi?.envoyeeLe ?? null
      const calcule = figer(
        terme(etape, incident, connues, maintenant),
        envoyeeLe === null ? suivi : undefined,
      )
      const jugementDeLEtape = jugement.applicable ? juger(etape.condition, incident) : jugement
      const motif = jugementDeLEtape.applicable
        ? (suivi?.sansObjetMotif ?? sansObjetParLesFaits(etape, incident, calcule))
        : jugementDeLEtape.motif
      const dueLe = envoyeeLe === null ? calcule.dueLe : (suivi?.dueLe ?? null)
      connues.set(etape.code, {
        cle,
        regime: regime.code,
        etape: etape.code,
        titreDuRegime: regime.titre,
        libelle: etape.libelle,
        passage: etape.passage,
        destinataire: etape.destinataire,
        ...calcule,
        dueLe,
        etat:
          envoyeeLe !== null ? 'envoyee' : motif !== null ? 'sans_objet' : etatDe(calcule, suivi, maintenant),
        motif: envoyeeLe === null ? motif : null,
        envoyeeLe,
        retardMs: envoyeeLe === null ? null : retard(envoyeeLe, dueLe),
      })
    }
    return [...connues.values()]
  })
}

/**
 * The late reports whose date must be written down before the handling of the incident resumes: their delay would otherwise start
 * again when it ends a second time.
 */
export function echeancesAFiger(
  echeances: readonly Echeance[],
  regimes: readonly Regime[],
  maintenant: string,
): { readonly cle: string; readonly dueLe: string }[] {
  const reportees = regimes.flatMap(({ code, etapes }) =>
    etapes
      .filter(({ siEncoreEnCours }) => siEncoreEnCours === 'reportee')
      .map((etape) => cleDEcheance(code, etape.code)),
  )
  return echeances.flatMap(({ cle, dueLe, etat }) =>
    estDue({ etat }) &&
    dueLe !== null &&
    Date.parse(dueLe) <= Date.parse(maintenant) &&
    reportees.includes(cle)
      ? [{ cle, dueLe }]
      : [],
  )
}

/**
 * The instant by which a deadline is ranked: its date, or its start when the text says « sans délai ». Null when nothing is
 * due. It does not depend on the time it is: it can be stored and sorted by the database.
 */
export const rangDEcheance = (echeance: Echeance): string | null =>
  estDue(echeance) ? (echeance.dueLe ?? (echeance.nature === 'immediate' ? echeance.depuis : null)) : null

/** The most urgent deadline; null when nothing with a date, or without delay, is left to send. */
export function prochaineEcheance(echeances: readonly Echeance[]): Echeance | null {
  let premiere: Echeance | null = null
  let rang = Infinity
  for (const echeance of echeances) {
    const sien = rangDEcheance(echeance)
    if (sien === null || Date.parse(sien) >= rang) continue
    premiere = echeance
    rang = Date.parse(sien)
  }
  return premiere
}

/** What must be settled before the incident is closed: a report nobody asked for does not hold it open. */
export const echeancesOuvertes = (echeances: readonly Echeance[]): Echeance[] =>
  echeances.filter((echeance) => estDue(echeance) && echeance.nature !== 'en_attente')
