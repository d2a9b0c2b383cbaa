import { formatInstant } from '../../francais/dates.ts'
import { entreGuillemets, typographier } from '../../francais/phrases.ts'
import { libelleOrganisme, type OrganismeCode } from '../../organisme/organisme.ts'
import { libelleLien, type GenreDeLien } from './incident.ts'
import { libelleStatutIncident, type StatutIncident } from './statut.ts'

/** What the journal of the section says of an incident, by kind of fact. */
export const faitsDIncident = [
  'incident_declare',
  'incident_decrit',
  'incident_qualifie',
  'incident_change_de_statut',
  'connaissance_corrigee',
  'diffusion_changee',
  'declassement_demande',
  'declassement_approuve',
  'declassement_refuse',
  'rapport_demande',
  'incident_fusionne',
  'incident_lu',
  'incident_exporte',
  'impact_ajoute',
  'impact_modifie',
  'impact_retire',
  'fait_ajoute',
  'fait_corrige',
  'tache_ajoutee',
  'tache_modifiee',
  'tache_faite',
  'tache_rouverte',
  'tache_retiree',
  'lien_ajoute',
  'lien_retire',
  'formulaire_prepare',
  'declaration_envoyee',
  'echeance_sans_objet',
  'echeance_reprise',
  'echeance_rappelee',
  'piece_deposee',
] as const
export type FaitDIncident = (typeof faitsDIncident)[number]

type Detail = Readonly<Record<string, unknown>>
const mot = (detail: Detail, cle: string) => String(detail[cle] ?? '')
const cite = (detail: Detail, cle: string) => entreGuillemets(mot(detail, cle))
const instant = (detail: Detail, cle: string) => formatInstant(mot(detail, cle))
const statut = (detail: Detail, cle: string) =>
  entreGuillemets(libelleStatutIncident(detail[cle] as StatutIncident))
const motif = (detail: Detail) => (detail['motif'] ? ` : ${mot(detail, 'motif')}` : '')

interface TacheDecrite {
  readonly libelle: string
  readonly organisme: OrganismeCode
  readonly role: string
  readonly echeanceLe: string | null
}

/** « : désormais « Prévenir l’hébergeur », confiée à CNAV, Exploitation, sans date »: what is new, and that alone. */
function changementsDeTache({ avant, apres }: Detail): string {
  const [de, vers] = [avant as TacheDecrite | undefined, apres as TacheDecrite | undefined]
  if (!de || !vers) return ''
  const charge = ({ organisme, role }: TacheDecrite) =>
    [libelleOrganisme(organisme), role].filter(Boolean).join(', ')
  const changements = [
    de.libelle === vers.libelle ? null : `désormais ${entreGuillemets(vers.libelle)}`,
    charge(de) === charge(vers) ? null : `confiée à ${charge(vers)}`,
    de.echeanceLe === vers.echeanceLe
      ? null
      : vers.echeanceLe === null
        ? 'sans date'
        : `à faire avant le ${formatInstant(vers.echeanceLe)}`,
  ].filter((changement) => changement !== null)
  return changements.length === 0 ? '' : ` : ${changements.join(' ; ')}`
}

const phrases: Record<FaitDIncident, (detail: Detail) => string> = {
  incident_declare: (d) => `a déclaré l’incident, connu le ${instant(d, 'priseDeConnaissanceLe')}`,
  incident_decrit: () => 'a repris la description',
  incident_qualifie: () => 'a qualifié l’incident',
  incident_change_de_statut: (d) => `l’a passé de ${statut(d, 'de')} à ${statut(d, 'vers')}${motif(d)}`,
  connaissance_corrigee: (d) =>
    `a corrigé la prise de connaissance, du ${instant(d, 'de')} au ${instant(d, 'vers')}${motif(d)}`,
  diffusion_changee: (d) =>
    `a changé la diffusion, de TLP:${mot(d, 'de')} à TLP:${mot(d, 'vers')}${motif(d)}`,
  declassement_demande: (d) =>
    `a demandé de passer de TLP:${mot(d, 'de')} à TLP:${mot(d, 'vers')}, ce qu’une autre personne doit décider${motif(d)}`,
  declassement_approuve: (d) =>
    `a approuvé de passer de TLP:${mot(d, 'de')} à TLP:${mot(d, 'vers')}${motif(d)}`,
  declassement_refuse: (d) => `a refusé de passer de TLP:${mot(d, 'de')} à TLP:${mot(d, 'vers')}${motif(d)}`,
  rapport_demande: (d) =>
    d['pour'] === null
      ? 'a retiré la demande de rapport intermédiaire'
      : `a noté que l’autorité demande un rapport intermédiaire pour le ${instant(d, 'pour')}`,
  incident_fusionne: (d) => `l’a réuni à ${mot(d, 'dans')}${motif(d)}`,
  incident_lu: () => 'a lu l’incident, marqué TLP:RED',
  incident_exporte: () => 'a exporté le dossier',
  impact_ajoute: (d) =>
    `a ajouté le service ${cite(d, 'service')} (${libelleOrganisme(d['organisme'] as OrganismeCode)})`,
  impact_modifie: (d) => `a revu ce que subit le service ${cite(d, 'service')}`,
  impact_retire: (d) => `a retiré le service ${cite(d, 'service')}`,
  fait_ajoute: (d) => `a noté un fait du ${instant(d, 'connuLe')}`,
  fait_corrige: (d) => `a corrigé un fait du ${instant(d, 'connuLe')}`,
  tache_ajoutee: (d) => `a ajouté la tâche ${cite(d, 'libelle')}`,
  tache_modifiee: (d) => `a revu la tâche ${cite(d, 'libelle')}${changementsDeTache(d)}`,
  tache_faite: (d) => `a fait la tâche ${cite(d, 'libelle')}`,
  tache_rouverte: (d) => `a rouvert la tâche ${cite(d, 'libelle')}`,
  tache_retiree: (d) => `a retiré la tâche ${cite(d, 'libelle')}`,
  lien_ajoute: (d) => `l’a relié à un document (${libelleLien(d['genre'] as GenreDeLien).toLowerCase()})`,
  lien_retire: (d) => `a retiré un lien (${libelleLien(d['genre'] as GenreDeLien).toLowerCase()})`,
  formulaire_prepare: (d) => `a préparé ${cite(d, 'libelle')}`,
  declaration_envoyee: (d) => `a envoyé ${cite(d, 'libelle')} le ${instant(d, 'envoyeeLe')}`,
  echeance_sans_objet: (d) => `a dit ${cite(d, 'libelle')} sans objet${motif(d)}`,
  echeance_reprise: (d) => `a repris ${cite(d, 'libelle')}, qui n’est plus sans objet`,
  echeance_rappelee: (d) => `a prévenu de l’échéance ${cite(d, 'libelle')}`,
  piece_deposee: (d) => `a joint une preuve à ${cite(d, 'libelle')}`,
}

/** « RSSI CNAV a passé l’incident de « Déclaré » à « Qualifié ». »: a fact of the journal, as a sentence. */
export function phraseDIncident(agent: string, fait: string, detail: Detail): string {
  const phrase = Object.hasOwn(phrases, fait) ? phrases[fait as FaitDIncident] : null
  return typographier(`${agent} ${phrase ? phrase(detail) : 'a changé l’incident'}.`)
}
