import type { OrganismeCode } from '@sssi/domain'
import { unAgent } from '@sssi/domain/testing'
import { asc } from 'drizzle-orm'
import type { Context } from '../../core/trpc/context.ts'
import type { BaseDeTest } from '../../testing/base.ts'
import type { ContexteDeDeploiement, Acteur } from '../acteur.ts'
import { journalDeDeploiement } from '../journal/journal-de-deploiement.table.ts'
import { activateVersion } from '../version/activate/activate-version.service.ts'
import { deploiementEnregistre, enregistrerDeTest, type VersionDeTest } from './section-de-test.ts'

/** L’équipe qui tient une clé de cette section. */
export const equipeDe = (section: string, organisme: OrganismeCode = 'CNAV'): Acteur => ({
  type: 'cle',
  id: '0123456789abcdef',
  libelle: 'Chaîne de livraison',
  section,
  organisme,
})

let sections = 0

/** De quoi essayer des déploiements : des sections neuves, leurs versions, et ce que la base en garde. */
export function ouvrirBanc(base: BaseDeTest) {
  const ctx = (acteur: Acteur = { type: 'portail' }): ContexteDeDeploiement & Pick<Context, 'onglets'> => ({
    ...base.portail.contexte(null),
    acteur,
  })
  return {
    ctx,
    lire: async (section: string) => deploiementEnregistre(base.db, section),
    /** Une section que personne d’autre n’a touchée, avec ces versions ; la première est active. */
    async neuve(versions: readonly string[], options: VersionDeTest = {}): Promise<string> {
      const section = options.section ?? `essai-${++sections}`
      for (const version of versions) await enregistrerDeTest(base.db, version, { ...options, section })
      const [premiere] = versions
      if (premiere !== undefined) await activateVersion(ctx(), { section, version: premiere, revision: null })
      return section
    },
    async journal(section: string) {
      const entrees = await base.db
        .select()
        .from(journalDeDeploiement)
        .orderBy(asc(journalDeDeploiement.numero))
      return entrees.filter((entree) => entree.section === section)
    },
    /** L’administrateur de cet organisme, tel que l’API le reçoit. */
    administrateur: async (organisme: OrganismeCode) =>
      base.portail.inscrireEtAppeler(unAgent().administrateur(organisme)),
  }
}
