import { can, estOrganismeCode, formatDateCourte, jourDe, libelleOrganisme } from '@sssi/domain'
import { aReverifier } from '@sssi/domain/cyber'
import { stringify } from 'csv-stringify/sync'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Db } from '../../core/db/db.ts'
import type { AgentConnecte, Horloge } from '../../core/trpc/context.ts'
import type { ContactEnregistre } from './contact.table.ts'
import { tousLesContacts, trouver } from './contacts-lus.ts'

interface Dependances {
  readonly db: Db
  readonly horloge: Horloge
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

function enCsv(contacts: readonly ContactEnregistre[], aujourdhui: string): string {
  const noms = new Map(contacts.map(({ id, nom }) => [id, nom]))
  const colonnes: readonly (readonly [string, (contact: ContactEnregistre) => string])[] = [
    ['Organisme', ({ organisme }) => libelleOrganisme(organisme)],
    ['Contact', ({ nom }) => nom],
    ['Fonction', ({ fonction }) => fonction],
    ['Courriel', ({ courriel }) => courriel],
    // Le « + » d’un numéro n’est pas une formule, mais un tableur l’additionnerait : l’apostrophe le garde tel quel.
    ['Téléphone', ({ telephone }) => telephone],
    ['Astreinte', ({ astreinte }) => (astreinte ? 'oui' : 'non')],
    ['Rang d’appel', ({ astreinte, rang }) => (astreinte ? String(rang) : '')],
    ['Suppléant', ({ suppleantId }) => (suppleantId === null ? '' : (noms.get(suppleantId) ?? ''))],
    [
      'Absences',
      ({ absences }) =>
        absences.map(({ du, au }) => `${formatDateCourte(du)} - ${formatDateCourte(au)}`).join(' ; '),
    ],
    ['Clé OpenPGP', ({ clePgp }) => (clePgp === null ? 'non' : 'oui')],
    ['Vérifié le', ({ verifieLe }) => verifieLe],
    ['À revérifier', (contact) => (aReverifier(contact, aujourdhui) ? 'oui' : 'non')],
  ]
  return stringify(
    contacts.map((contact) => colonnes.map(([, lire]) => lire(contact))),
    { header: true, columns: colonnes.map(([titre]) => titre), bom: true, escape_formulas: true },
  )
}

/** `/exports/cyber/annuaire.csv` : l’annuaire tel que la page le filtre, pour qui peut le lire. */
export function enregistrerAnnuaire(app: FastifyInstance, { db, horloge, agentDe }: Dependances): void {
  app.get('/exports/cyber/annuaire.csv', async (requete, reponse) => {
    const agent = await agentDe(requete)
    reponse.header('cache-control', 'private, no-store')
    if (!agent || !can(agent, 'cyber.lire', { type: 'plan' })) {
      return reponse
        .code(agent ? 403 : 401)
        .type('text/plain; charset=utf-8')
        .send(
          agent
            ? 'L’annuaire est celui de la chaîne cyber : demandez cette habilitation à l’administrateur de votre organisme.'
            : 'Connectez-vous pour exporter l’annuaire.',
        )
    }
    const { searchParams } = new URL(requete.url, 'http://portail')
    const organisme = searchParams.get('organisme') ?? ''
    const contacts = trouver(await tousLesContacts(db), {
      q: (searchParams.get('q') ?? '').slice(0, 100),
      organisme: estOrganismeCode(organisme) ? organisme : null,
    })
    const aujourdhui = jourDe(horloge.maintenant())
    return reponse
      .header('content-disposition', `attachment; filename="annuaire-cyber-${aujourdhui}.csv"`)
      .type('text/csv; charset=utf-8')
      .send(enCsv(contacts, aujourdhui))
  })
}
