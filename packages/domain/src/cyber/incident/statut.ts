import type { Agent } from '../../droits/agent.ts'
import { can } from '../../droits/policy.ts'
import type { OrganismeCode } from '../../organisme/organisme.ts'
import { estAnalysteDuCert } from '../tlp.ts'

export const statutsIncident = [
  'declare',
  'qualifie',
  'requalifie',
  'en_traitement',
  'contenu',
  'resolu',
  'clos',
  'faux_positif',
] as const
export type StatutIncident = (typeof statutsIncident)[number]

const libelles: Record<StatutIncident, string> = {
  declare: 'Déclaré',
  qualifie: 'Qualifié',
  requalifie: 'À requalifier',
  en_traitement: 'En traitement',
  contenu: 'Contenu',
  resolu: 'Résolu',
  clos: 'Clos',
  faux_positif: 'Faux positif',
}
export const libelleStatutIncident = (statut: StatutIncident): string => libelles[statut]

/** The incident still needs someone: neither closed nor a false positive. */
export const estOuvert = (statut: StatutIncident): boolean => statut !== 'clos' && statut !== 'faux_positif'

/** The incident is over (NIS 2, art. 23 § 4 e: « dans un délai d’un mois à compter du traitement de l’incident »). */
export const estTraite = (statut: StatutIncident): boolean => statut === 'resolu' || statut === 'clos'

/** What a change needs besides the right to make it. */
export type ExigenceDIncident = 'qualification' | 'motif' | 'echeances'

export interface TransitionDIncident {
  readonly de: StatutIncident
  readonly vers: StatutIncident
  /** `gestion`: whoever handles the incidents of its body, and the CERT. `cert`: the CERT alone. */
  readonly par: 'gestion' | 'cert'
  readonly exige: ExigenceDIncident | null
}

const par = 'gestion' as const

/** The only changes of status there are: what is not a line of this table is refused. */
export const transitionsDIncident: readonly TransitionDIncident[] = [
  { de: 'declare', vers: 'qualifie', par, exige: 'qualification' },
  { de: 'declare', vers: 'faux_positif', par, exige: 'motif' },
  { de: 'qualifie', vers: 'en_traitement', par, exige: null },
  { de: 'qualifie', vers: 'requalifie', par, exige: 'motif' },
  { de: 'qualifie', vers: 'faux_positif', par, exige: 'motif' },
  { de: 'requalifie', vers: 'qualifie', par, exige: 'qualification' },
  { de: 'requalifie', vers: 'faux_positif', par, exige: 'motif' },
  { de: 'en_traitement', vers: 'contenu', par, exige: null },
  { de: 'en_traitement', vers: 'resolu', par, exige: null },
  { de: 'en_traitement', vers: 'requalifie', par, exige: 'motif' },
  { de: 'contenu', vers: 'resolu', par, exige: null },
  { de: 'contenu', vers: 'en_traitement', par, exige: 'motif' },
  { de: 'contenu', vers: 'requalifie', par, exige: 'motif' },
  { de: 'resolu', vers: 'clos', par, exige: 'echeances' },
  { de: 'resolu', vers: 'en_traitement', par, exige: 'motif' },
  { de: 'clos', vers: 'en_traitement', par: 'cert', exige: 'motif' },
  { de: 'faux_positif', vers: 'declare', par: 'cert', exige: 'motif' },
]

/** What the decision reads of the stored incident. */
export interface IncidentAStatuer {
  readonly organisme: OrganismeCode
  readonly statut: StatutIncident
  readonly classe: string | null
  readonly type: string | null
  readonly gravite: string | null
  /** Regulatory deadlines neither sent nor without object. */
  readonly echeancesOuvertes: number
}

function peutFaire(agent: Agent, incident: IncidentAStatuer, transition: TransitionDIncident): boolean {
  return (
    can(agent, 'incident.gerer', { type: 'organisme', organisme: incident.organisme }) &&
    (transition.par === 'gestion' || estAnalysteDuCert(agent))
  )
}

const estQualifie = ({ classe, type, gravite }: IncidentAStatuer) =>
  classe !== null && type !== null && gravite !== null

/** The changes of status the agent may make now; those that need a reason are among them, the reason is still to come. */
export function availableTransitions(incident: IncidentAStatuer, agent: Agent): TransitionDIncident[] {
  return transitionsDIncident
    .filter((transition) => transition.de === incident.statut && peutFaire(agent, incident, transition))
    .filter(({ exige }) => exige !== 'qualification' || estQualifie(incident))
    .filter(({ exige }) => exige !== 'echeances' || incident.echeancesOuvertes === 0)
}

/** Why the change cannot be made, in a sentence for the agent; null when it can. */
export function refusDeStatut(
  incident: IncidentAStatuer,
  agent: Agent,
  { vers, motif }: { readonly vers: StatutIncident; readonly motif: string | null },
): string | null {
  const transition = transitionsDIncident.find((t) => t.de === incident.statut && t.vers === vers)
  if (!transition) return 'Ce changement de statut n’est pas possible depuis le statut actuel.'
  if (!peutFaire(agent, incident, transition)) return 'Seul le CERT peut rouvrir un incident refermé.'
  if (transition.exige === 'qualification' && !estQualifie(incident))
    return 'Qualifiez d’abord l’incident : sa classe, son type et sa gravité.'
  if (transition.exige === 'echeances' && incident.echeancesOuvertes > 0)
    return 'Il reste des échéances réglementaires : envoyez-les, ou dites pourquoi elles sont sans objet.'
  if (transition.exige === 'motif' && !motif?.trim())
    return 'Dites pourquoi : ce motif reste dans l’histoire de l’incident.'
  return null
}
