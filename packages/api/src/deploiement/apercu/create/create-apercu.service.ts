import { eq, lt } from 'drizzle-orm'
import { agent } from '../../../core/agent/agent.table.ts'
import { hacher, nouveauJeton } from '../../../core/auth/jeton.ts'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import { auteurDe, peutDecider, traceDe, type ContexteDeDeploiement } from '../../acteur.ts'
import { decisionInterdite, sectionIntrouvable } from '../../erreurs.ts'
import { inscrireAuJournal } from '../../journal/inscrire-au-journal.ts'
import { deploiementDeSection } from '../../../core/registre/deploiement-de-section.table.ts'
import { versionUtilisable, type ErreurDeVersion } from '../../version/utilisable.ts'
import { apercu } from '../../../core/registre/apercu.table.ts'
import type { CreateApercuInput } from './create-apercu.input.ts'

export const invitePasConnu = {
  type: 'invite_pas_connu',
  nature: 'refus',
  message: 'Aucun agent ne s’est connecté à ce portail avec ce courriel.',
  champs: { courriel: 'Aucun agent ne s’est connecté à ce portail avec ce courriel.' },
} as const satisfies Erreur

export const inviteAmbigu = {
  type: 'invite_ambigu',
  nature: 'refus',
  message: 'Plusieurs agents se sont connectés avec ce courriel : un aperçu n’en désigne qu’un.',
  champs: { courriel: 'Plusieurs agents portent ce courriel.' },
} as const satisfies Erreur

export interface ApercuCree {
  /** L’adresse à ouvrir sur ce portail, qui ne vaut que pour cet agent. Elle n’est dite qu’ici. */
  readonly chemin: string
  /** Instant ISO. */
  readonly jusquA: string
}

export type ErreurCreateApercu =
  | typeof sectionIntrouvable
  | typeof decisionInterdite
  | typeof invitePasConnu
  | typeof inviteAmbigu
  | ErreurDeVersion

const HEURE_MS = 60 * 60 * 1000

/** Donne à un agent, pour un temps, un lien qui lui montre une version enregistrée que les autres n’ont pas. */
export function createApercu(
  ctx: ContexteDeDeploiement,
  { section, version, courriel, heures }: CreateApercuInput,
): Promise<Result<ApercuCree, ErreurCreateApercu>> {
  const le = ctx.horloge.maintenant()
  const expireLe = new Date(le.getTime() + heures * HEURE_MS)
  const auteur = auteurDe(ctx.acteur)
  return enTransaction<ApercuCree, ErreurCreateApercu>(ctx.db, async (tx) => {
    const [lue] = await tx
      .select()
      .from(deploiementDeSection)
      .where(eq(deploiementDeSection.section, section))
    if (!lue) return echec(sectionIntrouvable)
    if (!peutDecider(ctx.acteur, section, lue.organisme)) return echec(decisionInterdite)
    const utilisable = await versionUtilisable(ctx, tx, section, version)
    if (!utilisable.ok) return utilisable
    const [invite, autre] = await tx.select().from(agent).where(eq(agent.courriel, courriel)).limit(2)
    if (!invite) return echec(invitePasConnu)
    if (autre) return echec(inviteAmbigu)
    const jeton = nouveauJeton()
    await tx.delete(apercu).where(lt(apercu.expireLe, le))
    await tx.insert(apercu).values({
      jetonHache: hacher(jeton),
      section,
      version,
      agentId: invite.id,
      creeLe: le,
      creePar: auteur ?? '',
      expireLe,
    })
    const detail = { version, pour: invite.libelle, jusquA: expireLe.toISOString(), ...traceDe(ctx.acteur) }
    await inscrireAuJournal(tx, { section, fait: 'apercu', detail, auteur, le })
    return ok({ chemin: `/deploiement/apercu/${jeton}`, jusquA: expireLe.toISOString() })
  })
}
