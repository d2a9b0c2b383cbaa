import { can, filtreDepuisUrl, formatInstant, jourDe, type AdressePlan } from '@sssi/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { LectureDuPlan } from '../../core/lecture/lecture.ts'
import type { AgentConnecte, Horloge } from '../../core/trpc/context.ts'
import { lignesFiltrees } from '../action/list/list-actions.service.ts'
import type { LigneExportee } from './colonnes.ts'
import { filtreEnMots, triEnMots } from './filtre-en-mots.ts'
import { planEnCsv } from './plan-en-csv.ts'
import { planEnOds } from './plan-en-ods.ts'

export interface DependancesDesExports {
  readonly lecture: LectureDuPlan
  readonly horloge: Horloge
  readonly agentDe: (requete: FastifyRequest) => Promise<AgentConnecte | null>
}

interface PlanExporte {
  readonly lignes: readonly LigneExportee[]
  readonly totalPlan: number
  readonly adresse: AdressePlan
  readonly maintenant: Date
  readonly demonstration: boolean
}

interface Format {
  readonly extension: 'csv' | 'ods'
  readonly type: string
  readonly ecrire: (plan: PlanExporte) => string | Uint8Array
}

const formats: readonly Format[] = [
  { extension: 'csv', type: 'text/csv; charset=utf-8', ecrire: ({ lignes }) => planEnCsv(lignes) },
  {
    extension: 'ods',
    type: 'application/vnd.oasis.opendocument.spreadsheet',
    ecrire: ({ lignes, totalPlan, adresse, maintenant, demonstration }) =>
      planEnOds(lignes, {
        exporteLe: formatInstant(maintenant.toISOString()),
        total: lignes.length,
        totalPlan,
        criteres: filtreEnMots(adresse.filtre),
        tri: triEnMots(adresse),
        demonstration,
      }),
  },
]

function lireLePlan({ lecture, horloge }: DependancesDesExports, url: string): PlanExporte {
  const adresse = filtreDepuisUrl(new URL(url, 'http://portail').searchParams)
  const maintenant = horloge.maintenant()
  const { total, totalPlan, tranche } = lignesFiltrees(lecture, jourDe(maintenant), adresse.filtre, adresse)
  return {
    lignes: tranche(0, total).map((ligne) => ({
      ...ligne,
      synthese: lecture.action(ligne.code)?.suivi.synthese ?? '',
    })),
    totalPlan,
    adresse,
    maintenant,
    demonstration: lecture.demonstration,
  }
}

function refuser(requete: FastifyRequest, reponse: FastifyReply, agent: AgentConnecte | null) {
  reponse.header('cache-control', 'no-store')
  if (agent) {
    return reponse
      .code(403)
      .type('text/plain; charset=utf-8')
      .send('Vous n’avez pas encore d’habilitation. Demandez-la à l’administrateur de votre organisme.')
  }
  // Un lien d’export reçu par courriel mène à la connexion, puis au fichier.
  if (requete.headers.accept?.includes('text/html')) {
    return reponse.redirect(`/auth/connexion?retour=${encodeURIComponent(requete.url)}`)
  }
  return reponse
    .code(401)
    .type('text/plain; charset=utf-8')
    .send('Connectez-vous pour exporter le suivi du plan.')
}

/** `/exports/plan.csv` et `/exports/plan.ods` : exactement ce que filtre l’adresse de la page, sans découpe en pages. */
export function enregistrerExports(app: FastifyInstance, dependances: DependancesDesExports): void {
  for (const { extension, type, ecrire } of formats) {
    app.get(`/exports/plan.${extension}`, async (requete, reponse) => {
      const agent = await dependances.agentDe(requete)
      if (!agent || !can(agent, 'suivi.lire', { type: 'plan' })) return refuser(requete, reponse, agent)
      const plan = lireLePlan(dependances, requete.url)
      const nom = `plan-sssi-${jourDe(plan.maintenant)}.${extension}`
      const corps = ecrire(plan)
      return reponse
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="${nom}"`)
        .type(type)
        .send(typeof corps === 'string' ? corps : Buffer.from(corps))
    })
  }
}
