import { chaineDeDepart, type DefinitionDeChaine } from '@sssi/domain/cyber'
import { randomUUID } from 'node:crypto'
import type { OrganismeCode } from '@sssi/domain'
import type { Db } from '../../../core/db/db.ts'
import { versionDeChaine } from '../../chaine/version-de-chaine.table.ts'
import { contact } from '../../contact/contact.table.ts'
import type { CreateAlerteInput } from '../create/create-alerte.input.ts'

/** Une chaîne active, si la base n’en a pas encore. */
export async function activerUneChaine(
  db: Db,
  definition: DefinitionDeChaine = chaineDeDepart,
): Promise<void> {
  const le = new Date('2026-11-01T10:00:00Z')
  await db
    .insert(versionDeChaine)
    .values({
      numero: 1,
      etat: 'active',
      definition,
      simulation: { le: le.toISOString(), par: 'Analyste du CERT', atteintLeHfds: true },
      creeeLe: le,
      creeePar: 'Analyste du CERT',
      activeeLe: le,
      activeePar: 'Permanence HFDS',
      version: 0,
    })
    .onConflictDoNothing()
}

/** Un contact d’astreinte, joignable. */
export async function inscrireContact(
  db: Db,
  organisme: OrganismeCode,
  plus: Partial<typeof contact.$inferInsert> = {},
): Promise<string> {
  const id = randomUUID()
  await db.insert(contact).values({
    id,
    organisme,
    nom: `Astreinte ${organisme}`,
    fonction: 'Décide des coupures de service',
    courriel: `astreinte-${organisme.toLowerCase()}@exemple.invalid`,
    telephone: '+33 1 99 00 00 00',
    agentId: null,
    clePgp: null,
    astreinte: true,
    rang: 1,
    verifieLe: '2026-11-01',
    absences: [],
    suppleantId: null,
    version: 0,
    ...plus,
  })
  return id
}

export const uneAlerte = (plus: Partial<CreateAlerteInput> = {}): CreateAlerteInput => ({
  titre: 'Rançongiciel chez un hébergeur commun',
  texte: 'Coupez les liens avec la passerelle d’exemple.',
  exercice: false,
  attaque: 'rancongiciel',
  diffusion: { tlp: 'AMBER', destinataires: ['CNAV', 'CNAF'], personnes: [] },
  avisId: null,
  bulletinId: null,
  incidentId: null,
  ...plus,
})
