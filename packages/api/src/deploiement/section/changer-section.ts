import type { Fait } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import { echec, ok, type Erreur, type Result } from '../../core/trpc/result.ts'
import { auteurDe, peutDecider, traceDe, type ContexteDeDeploiement } from '../acteur.ts'
import {
  decisionInterdite,
  deploiementChange,
  sectionEpinglee,
  sectionIntrouvable,
  sectionVerrouillee,
  type ErreurDeSection,
} from '../erreurs.ts'
import { inscrireAuJournal } from '../journal/inscrire-au-journal.ts'
import {
  deploiementDeSection,
  type DeploiementEnregistre,
} from '../../core/registre/deploiement-de-section.table.ts'

export interface SectionDesignee {
  readonly section: string
  /** Ce que l’auteur avait lu ; `null` pour une commande, qui s’applique à l’état du moment. */
  readonly revision: number | null
}

/** Ce que la section retient de ce changement, et ce que le journal en dit. */
export interface ChangementDeSection {
  readonly fait: Fait
  readonly detail: Readonly<Record<string, unknown>>
  readonly deploiement: Partial<Omit<DeploiementEnregistre, 'section' | 'revision'>>
}

export interface Reserves {
  /** Vrai de ce qui doit rester possible sous un verrou : le lever, et le retour automatique. */
  readonly malgreLeVerrou?: boolean
  readonly malgreLEpingle?: boolean
}

export const verrouEnCours = ({ verrouMotif, verrouJusquA }: DeploiementEnregistre, maintenant: Date) =>
  verrouMotif !== null && verrouJusquA !== null && verrouJusquA > maintenant
    ? { motif: verrouMotif, jusquA: verrouJusquA }
    : null

export const epingleEnCours = (
  { epingleVersion, epingleMotif, epingleJusquA }: DeploiementEnregistre,
  maintenant: Date,
) =>
  epingleVersion !== null && epingleMotif !== null && epingleJusquA !== null && epingleJusquA > maintenant
    ? { version: epingleVersion, motif: epingleMotif, jusquA: epingleJusquA }
    : null

/** Ce qui s’oppose à tout changement, quel qu’il soit. */
function oppose(
  ctx: ContexteDeDeploiement,
  lue: DeploiementEnregistre,
  { revision }: SectionDesignee,
  { malgreLeVerrou = false, malgreLEpingle = false }: Reserves,
): ErreurDeSection | null {
  const maintenant = ctx.horloge.maintenant()
  if (!peutDecider(ctx.acteur, lue.section, lue.organisme)) return decisionInterdite
  if (revision !== null && revision !== lue.revision)
    return deploiementChange({
      courant: lue.revision,
      par: lue.activePar,
      le: lue.activeDepuis?.toISOString() ?? null,
    })
  const verrou = malgreLeVerrou ? null : verrouEnCours(lue, maintenant)
  if (verrou) return sectionVerrouillee(verrou.motif, verrou.jusquA)
  const epingle = malgreLEpingle ? null : epingleEnCours(lue, maintenant)
  return epingle && sectionEpinglee(epingle.version, epingle.motif, epingle.jusquA)
}

/**
 * Change le déploiement d’une section : la verrouille, laisse `decider` juger sur ce qui est enregistré, écrit et inscrit au
 * journal, puis met le catalogue à jour. Deux changements d’une même section passent l’un après l’autre. Un refus n’écrit rien.
 */
export async function changerSection<E extends Erreur>(
  ctx: ContexteDeDeploiement,
  designee: SectionDesignee,
  decider: (lue: DeploiementEnregistre, tx: Db) => Promise<Result<ChangementDeSection, E>>,
  reserves: Reserves = {},
): Promise<Result<{ revision: number }, E | ErreurDeSection>> {
  const resultat = await enTransaction<{ revision: number }, E | ErreurDeSection>(ctx.db, async (tx) => {
    const [lue] = await tx
      .select()
      .from(deploiementDeSection)
      .where(eq(deploiementDeSection.section, designee.section))
      .for('update')
    if (!lue) return echec(sectionIntrouvable)
    const opposition = oppose(ctx, lue, designee, reserves)
    if (opposition) return echec(opposition)
    const decision = await decider(lue, tx)
    if (!decision.ok) return decision
    const { fait, detail, deploiement } = decision.value
    const revision = lue.revision + 1
    await tx
      .update(deploiementDeSection)
      .set({ ...deploiement, revision })
      .where(eq(deploiementDeSection.section, lue.section))
    await inscrireAuJournal(tx, {
      section: lue.section,
      fait,
      detail: { ...detail, ...traceDe(ctx.acteur) },
      auteur: auteurDe(ctx.acteur),
      le: ctx.horloge.maintenant(),
    })
    return ok({ revision })
  })
  if (resultat.ok) await ctx.catalogue.rafraichir()
  return resultat
}
