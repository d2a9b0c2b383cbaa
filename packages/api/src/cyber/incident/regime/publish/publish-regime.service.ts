import { eq, max, sql } from 'drizzle-orm'
import { enTransaction } from '../../../../core/db/en-transaction.ts'
import type { ContexteDIncident } from '../../contexte.ts'
import { echec, ok, type Erreur } from '../../../../core/trpc/result.ts'
import { conflitDeVersion, refus } from '../../../erreurs.ts'
import { inscrireAuJournalCyber } from '../../../journal/inscrire-au-journal-cyber.ts'
import { regimeDIncident } from '../../tables/echeance.table.ts'
import { instantDe } from '../../temps.ts'
import type { PublishRegimeInput } from './publish-regime.input.ts'

const REGIME = 'regime'
const VERSIONS_AU_PLUS = 200
/** Numéro, arbitraire et constant, du verrou que se disputent ceux qui règlent un régime. */
const VERROU_DES_REGIMES = 7_202_330

const passe = 'Une version ne vaut pas pour le passé : les incidents déjà connus gardent leurs délais.'

/** Règle un régime à partir d’une date. Une version ne se modifie pas : un incident garde celle sous laquelle il a été connu. */
export function publishRegime(
  ctx: ContexteDIncident,
  { regime, version, aPartirDu, motif }: PublishRegimeInput,
) {
  const maintenant = ctx.horloge.maintenant()
  return enTransaction<{ readonly version: number }, Erreur>(ctx.db, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${VERROU_DES_REGIMES})`)
    const { code } = regime
    const [lue] = await tx
      .select({ derniere: max(regimeDIncident.version) })
      .from(regimeDIncident)
      .where(eq(regimeDIncident.code, code))
    const derniere = lue?.derniere ?? 0
    if (derniere !== version) return echec(await conflitDeVersion(tx, REGIME, code, { version: derniere }))
    if (derniere >= VERSIONS_AU_PLUS)
      return echec(refus('trop_de_versions', 'Ce régime a trop de versions pour en recevoir une autre.'))
    // Un jour choisi au calendrier est minuit : il reste possible jusqu’au soir.
    if (instantDe(aPartirDu).getTime() < maintenant.getTime() - 86_400_000)
      return echec(refus('date_passee', passe, { aPartirDu: passe }))
    const par = ctx.agent.libelle
    await tx.insert(regimeDIncident).values({
      code,
      version: version + 1,
      aPartirDu: instantDe(aPartirDu),
      contenu: regime,
      motif,
      par,
      le: maintenant,
    })
    await inscrireAuJournalCyber(tx, {
      objet: REGIME,
      objetId: code,
      fait: 'regime_regle',
      detail: { version: version + 1, aPartirDu, motif },
      agent: ctx.agent,
      le: maintenant,
    })
    return ok({ version: version + 1 })
  })
}
