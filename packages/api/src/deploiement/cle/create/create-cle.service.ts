import { can, organismeCodes, type OrganismeCode } from '@sssi/domain'
import type { Db } from '../../../core/db/db.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { AgentConnecte, ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Result } from '../../../core/trpc/result.ts'
import { ajouterCle } from '../ajouter-cle.ts'
import { identifiantDeCle } from '../cle-publique.ts'
import { organismeDeSection } from '../organisme-de-section.ts'
import { trouverCle } from '../trouver-cle.ts'
import {
  ajoutInterdit,
  cleDejaAjoutee,
  organismeAPreciser,
  organismeDifferent,
  premiereCleALaDss,
  type ErreurCreateCle,
} from './create-cle.errors.ts'
import type { CreateCleInput } from './create-cle.input.ts'

const decide = (agent: AgentConnecte, organisme: OrganismeCode) =>
  can(agent, 'deploiement.decider', { type: 'section', organisme })

/** L’organisme de la section, si cet agent peut lui donner une clé. Une section nouvelle n’est encore à personne. */
async function organismeDecide(
  tx: Db,
  agent: AgentConnecte,
  { section, organisme }: CreateCleInput,
): Promise<Result<OrganismeCode, ErreurCreateCle>> {
  const connu = await organismeDeSection(tx, section)
  if (connu === null) {
    if (!organismeCodes.every((code) => decide(agent, code))) return echec(premiereCleALaDss)
    return organisme === null ? echec(organismeAPreciser) : ok(organisme)
  }
  if (!decide(agent, connu)) return echec(ajoutInterdit)
  return organisme === null || organisme === connu ? ok(connu) : echec(organismeDifferent(connu))
}

/** Donne à une équipe une clé de plus pour sa section. La clé ne sert qu’à elle. */
export async function createCle(
  ctx: ContexteAgent,
  input: CreateCleInput,
): Promise<Result<{ id: string }, ErreurCreateCle>> {
  const { section, clePublique, libelle } = input
  return enTransaction<{ id: string }, ErreurCreateCle>(ctx.db, async (tx) => {
    const organisme = await organismeDecide(tx, ctx.agent, input)
    if (!organisme.ok) return organisme
    const id = identifiantDeCle(clePublique)
    const ajoutee = await ajouterCle(tx, {
      section,
      organisme: organisme.value,
      clePublique,
      libelle,
      le: ctx.horloge.maintenant(),
      auteur: ctx.agent.libelle,
      trace: { agentId: ctx.agent.id },
    })
    if (ajoutee) return ok({ id })
    const connue = await trouverCle(tx, id)
    return echec(cleDejaAjoutee(connue?.section ?? section))
  })
}
