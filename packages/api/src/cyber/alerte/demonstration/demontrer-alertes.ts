import { libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { chaineDeDepart } from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { acteurs } from '../../../demonstration/acteurs.ts'
import { hasardDe } from '../../../demonstration/hasard.ts'
import { versionDeChaine } from '../../chaine/version-de-chaine.table.ts'
import { journalCyber } from '../../journal/journal-cyber.table.ts'
import { alerte, appel, messageDAlerte, suiviDOrganisme } from '../alerte.table.ts'
import { OBJET_ALERTE } from '../contexte.ts'

const JOUR_MS = 24 * 60 * 60 * 1000
const MINUTE_MS = 60_000
const CERT = 'Analyste du CERT'

/** En combien de minutes chaque organisme a répondu pendant l’exercice, et par quelle voie. */
const reponses: readonly { organisme: OrganismeCode; minutes: number; voie: 'portail' | 'courriel' }[] = [
  { organisme: 'CNAM', minutes: 3, voie: 'portail' },
  { organisme: 'CNAV', minutes: 6, voie: 'courriel' },
  { organisme: 'ACOSS', minutes: 9, voie: 'portail' },
  { organisme: 'UCANSS', minutes: 12, voie: 'courriel' },
  { organisme: 'CNAF', minutes: 21, voie: 'portail' },
  { organisme: 'GIP_MDS', minutes: 26, voie: 'portail' },
  { organisme: 'MSA', minutes: 41, voie: 'portail' },
]

const exercice = {
  titre: 'Rançongiciel chez un hébergeur commun',
  texte:
    'Un hébergeur d’exemple, commun à plusieurs organismes, signale le chiffrement d’une partie de ses serveurs.\n\nVérifiez vos flux vers cet hébergeur, préparez la coupure de la « Passerelle d’exemple », et dites au CERT ce que vous constatez.',
  message:
    'Point de situation : aucun organisme ne constate d’activité anormale. L’exercice se poursuit jusqu’au dernier acquittement.',
  motif: 'Fin de l’exercice : tous les organismes ont répondu.',
} as const

/** Il y a douze jours, à dix heures (UTC) : un exercice terminé. Aucune alerte n’est en cours au premier démarrage. */
function debutDe(horloge: Horloge): Date {
  const debut = new Date(horloge.maintenant().getTime() - 12 * JOUR_MS)
  debut.setUTCHours(10, 0, 0, 0)
  return debut
}

/** Un premier niveau sans réponse en appelle un deuxième : la liste des niveaux appelés, et à quelle minute. */
function niveauxAppeles(minutes: number): { niveau: number; a: number }[] {
  const niveaux: { niveau: number; a: number }[] = []
  let a = 0
  for (const [niveau, { delaiMinutes }] of chaineDeDepart.niveaux.entries()) {
    niveaux.push({ niveau, a })
    a += delaiMinutes
    if (minutes < a) return niveaux
  }
  return niveaux
}

const nomAppele = (niveau: number, organisme: OrganismeCode): string =>
  [
    organisme === 'CNAF' ? 'Relève d’astreinte' : 'Astreinte sécurité',
    `RSSI ${libelleOrganisme(organisme)}`,
    'Permanence HFDS',
  ][niveau] ?? ''

/** Une chaîne active, et un exercice passé avec toute sa chronologie. */
export async function demontrerAlertes(tx: Db, horloge: Horloge): Promise<void> {
  const hasard = hasardDe('alertes')
  const debut = debutDe(horloge)
  const a = (minutes: number) => new Date(debut.getTime() + minutes * MINUTE_MS)
  const activee = new Date(debut.getTime() - 20 * JOUR_MS)
  await tx.insert(versionDeChaine).values({
    numero: 1,
    etat: 'active',
    definition: chaineDeDepart,
    simulation: { le: activee.toISOString(), par: CERT, atteintLeHfds: true },
    creeeLe: activee,
    creeePar: CERT,
    activeeLe: activee,
    activeePar: CERT,
    version: 2,
  })
  const id = hasard.uuid()
  const fin = 55
  await tx.insert(alerte).values({
    id,
    titre: exercice.titre,
    texte: exercice.texte,
    exercice: true,
    attaque: 'rancongiciel',
    organismes: [...chaineDeDepart.organismes],
    tlp: 'AMBER',
    destinataires: [...chaineDeDepart.organismes, 'HFDS'],
    clients: [],
    personnes: [],
    chaine: 1,
    etat: 'levee',
    lanceeLe: debut,
    lanceeParId:
      acteurs.find(({ habilitations }) => habilitations.some(({ role }) => role === 'analyste_cert'))?.id ??
      '',
    lanceePar: CERT,
    leveeLe: a(fin),
    leveePar: CERT,
    motifDeLevee: exercice.motif,
    avisId: null,
    bulletinId: null,
    incidentId: null,
    version: 2,
  })

  const faits: { minute: number; fait: string; detail: Record<string, unknown>; par: string | null }[] = [
    { minute: 0, fait: 'alerte_lancee', detail: { chaine: 1 }, par: CERT },
    { minute: 30, fait: 'message_envoye', detail: { texte: exercice.message }, par: CERT },
    { minute: fin, fait: 'alerte_levee', detail: { motif: exercice.motif }, par: CERT },
  ]
  for (const { organisme, minutes, voie } of reponses) {
    const appeles = niveauxAppeles(minutes)
    for (const { niveau, a: minute } of appeles) {
      const { titre = '', delaiMinutes = 0 } = chaineDeDepart.niveaux[niveau] ?? {}
      const nom = nomAppele(niveau, organisme)
      const dernier = niveau === appeles.length - 1
      await tx.insert(appel).values({
        id: hasard.uuid(),
        alerteId: id,
        organisme,
        niveau,
        nom,
        courriel: `exercice-${organisme.toLowerCase()}@exemple.invalid`,
        agentId: null,
        appeleLe: a(minute),
        // Le lien de cet exercice n’a jamais existé : aucune empreinte ne lui correspond.
        jetonHache: `demonstration ${organisme} ${niveau}`,
        jetonExpireLe: a(minute + 24 * 60),
        acquitteLe: dernier ? a(minutes) : null,
        voie: dernier ? voie : null,
      })
      faits.push({
        minute,
        fait: 'niveau_appele',
        detail: {
          organisme,
          rang: niveau + 1,
          titre,
          contacts: [nom],
          echeance: a(minute + delaiMinutes).toISOString(),
        },
        par: null,
      })
    }
    const niveau = appeles.length - 1
    const nom = nomAppele(niveau, organisme)
    await tx.insert(suiviDOrganisme).values({
      alerteId: id,
      organisme,
      etat: 'acquitte',
      niveau,
      appeleLe: a(appeles.at(-1)?.a ?? 0),
      echeance: null,
      acquitteLe: a(minutes),
      acquittePar: nom,
    })
    faits.push({
      minute: minutes,
      fait: 'alerte_acquittee',
      detail: { organisme, nom, voie, delai: minutes * 60 },
      par: voie === 'portail' ? nom : null,
    })
  }
  await tx
    .insert(messageDAlerte)
    .values({ id: hasard.uuid(), alerteId: id, le: a(30), par: CERT, texte: exercice.message })
  await tx.insert(journalCyber).values(
    faits
      .toSorted((un, autre) => un.minute - autre.minute)
      .map(({ minute, fait, detail, par }) => ({
        le: a(minute),
        agentId: null,
        agentLibelle: par ?? 'Le portail',
        agentOrganisme: null,
        objet: OBJET_ALERTE,
        objetId: id,
        fait,
        detail,
      })),
  )
}
