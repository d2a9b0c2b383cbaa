import { ajouterJours, jourDe, libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { acteurs } from '../../../demonstration/acteurs.ts'
import { hasardDe } from '../../../demonstration/hasard.ts'
import { contact } from '../contact.table.ts'

const organismes: readonly OrganismeCode[] = [
  'CNAM',
  'CNAV',
  'CNAF',
  'ACOSS',
  'MSA',
  'UCANSS',
  'GIP_MDS',
  'HFDS',
]

/** Le compte de démonstration qui lit les alertes de cet organisme ; `null` s’il n’en a pas. */
function compteDe(organisme: OrganismeCode): string | null {
  const tient = acteurs.find(({ habilitations }) =>
    habilitations.some((h) => (h.role === 'rssi' || h.role === 'hfds') && h.organisme === organisme),
  )
  return tient?.id ?? null
}

/** Des fonctions, jamais des personnes : une astreinte, sa relève, et un contact de jour que l’on n’appelle pas la nuit. */
export async function demontrerAnnuaire(tx: Db, horloge: Horloge): Promise<void> {
  const aujourdhui = jourDe(horloge.maintenant())
  const lignes = organismes.flatMap((organisme, rang) => {
    const hasard = hasardDe(`annuaire ${organisme}`)
    const sigle = libelleOrganisme(organisme)
    const domaine = `${sigle.toLowerCase().replaceAll(' ', '-')}.exemple.invalid`
    const [astreinte, releve, jour] = [hasard.uuid(), hasard.uuid(), hasard.uuid()]
    const telephone = (numero: number) => `+33 1 99 00 ${String(10 + rang)} ${String(10 + numero)}`
    // L’astreinte de la CNAF est en congé : sa relève est appelée à sa place.
    const absences =
      organisme === 'CNAF' ? [{ du: ajouterJours(aujourdhui, -2), au: ajouterJours(aujourdhui, 5) }] : []
    const commun = { organisme, clePgp: null, version: 1 }
    return [
      {
        ...commun,
        id: releve,
        nom: 'Relève d’astreinte',
        fonction: 'Appelée sans réponse de l’astreinte, ou en son absence',
        courriel: `releve@${domaine}`,
        telephone: telephone(2),
        agentId: null,
        astreinte: true,
        rang: 2,
        verifieLe: ajouterJours(aujourdhui, -(organisme === 'MSA' ? 128 : 12 + rang)),
        absences: [],
        suppleantId: null,
      },
      {
        ...commun,
        id: astreinte,
        nom: organisme === 'HFDS' ? 'Permanence du HFDS' : 'Astreinte sécurité',
        fonction: 'Reçoit les alertes à toute heure et décide des premières coupures',
        courriel: `astreinte@${domaine}`,
        telephone: telephone(1),
        agentId: compteDe(organisme),
        astreinte: true,
        rang: 1,
        verifieLe: ajouterJours(aujourdhui, -(organisme === 'ACOSS' ? 96 : 5 + rang)),
        absences,
        suppleantId: releve,
      },
      {
        ...commun,
        id: jour,
        nom: 'Équipe sécurité (heures ouvrées)',
        fonction: 'Répond aux bulletins et prépare les mesures',
        courriel: `securite@${domaine}`,
        telephone: telephone(3),
        agentId: null,
        astreinte: false,
        rang: 9,
        verifieLe: ajouterJours(aujourdhui, -30),
        absences: [],
        suppleantId: null,
      },
    ]
  })
  await tx.insert(contact).values(lignes).onConflictDoNothing()
}
