import { can } from '@sssi/domain'
import { regimesEnVigueur } from '@sssi/domain/cyber'
import { desc } from 'drizzle-orm'
import type { ContexteDIncident } from '../../contexte.ts'
import { regimeDIncident } from '../../tables/echeance.table.ts'
import { lireRegimes } from '../lire-regimes.ts'

/** Les régimes en vigueur, ceux qui viendront, et l’histoire de leurs versions. */
export async function listRegimes({ db, agent, horloge }: ContexteDIncident) {
  const maintenant = horloge.maintenant().toISOString()
  const versions = await lireRegimes(db)
  const histoire = await db
    .select({
      code: regimeDIncident.code,
      version: regimeDIncident.version,
      aPartirDu: regimeDIncident.aPartirDu,
      motif: regimeDIncident.motif,
      par: regimeDIncident.par,
      le: regimeDIncident.le,
    })
    .from(regimeDIncident)
    .orderBy(desc(regimeDIncident.le), desc(regimeDIncident.version))
  return {
    regimes: regimesEnVigueur(versions, maintenant).map((enVigueur) => ({
      ...enVigueur,
      /** Le numéro de la dernière version écrite, en vigueur ou à venir : celui qu’on dit avoir lu. */
      derniere: Math.max(
        ...versions
          .filter(({ regime }) => regime.code === enVigueur.regime.code)
          .map(({ version }) => version),
      ),
    })),
    aVenir: versions.filter(({ aPartirDu }) => aPartirDu > maintenant),
    histoire: histoire.map(({ aPartirDu, le, ...ligne }) => ({
      ...ligne,
      aPartirDu: aPartirDu.toISOString(),
      le: le.toISOString(),
    })),
    peutRegler: can(agent, 'cert.regler', { type: 'plan' }),
  }
}
