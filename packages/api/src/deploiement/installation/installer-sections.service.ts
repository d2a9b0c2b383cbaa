import type { Fait } from '@sssi/domain'
import { desc, eq } from 'drizzle-orm'
import type { SectionConstruite } from '../../core/artefacts/section.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import { ecrireContenu } from '../../core/depot/contenu.ts'
import type { Depot } from '../../core/depot/depot.ts'
import { rendreAuDepot } from '../../core/depot/rendre-au-depot.ts'
import { ok } from '../../core/trpc/result.ts'
import type { ContexteDeDeploiement } from '../acteur.ts'
import { journalDeDeploiement } from '../journal/journal-de-deploiement.table.ts'
import { changerSection } from '../section/changer-section.ts'
import { activateVersion } from '../version/activate/activate-version.service.ts'
import { enregistrerVersion } from '../version/enregistrer-version.service.ts'
import { SANS_CANARI } from '../version/mouvements.ts'

type Contexte = ContexteDeDeploiement & { readonly depot: Depot }

async function enregistrer(ctx: Contexte, { id, description, fichiers }: SectionConstruite): Promise<void> {
  if (await ctx.catalogue.version(id, description.version)) {
    // Le dépôt a pu être restauré d’avant elle.
    const perdus = fichiers.map(({ octets }) => octets)
    if (await rendreAuDepot(ctx, perdus)) await ctx.catalogue.rafraichir()
    return
  }
  for (const { octets } of fichiers) await ecrireContenu(ctx.depot, octets)
  const resultat = await enTransaction(ctx.db, (tx) =>
    enregistrerVersion(
      tx,
      { le: ctx.horloge.maintenant(), auteur: null },
      { description, descriptionSignee: null, signature: null, cle: null, source: 'installation' },
    ),
  )
  // Deux processus qui démarrent ensemble installent la même version : le second la trouve enregistrée.
  if (!resultat.ok && resultat.error.type !== 'version_deja_enregistree')
    ctx.journal.error({ section: id, raison: resultat.error.message }, 'section non installée')
  await ctx.catalogue.rafraichir()
}

const MOUVEMENTS: readonly Fait[] = ['activation', 'retour_arriere', 'retour_automatique']

/**
 * Vrai d’une version que l’on a quittée par un retour, ou que l’on a déjà refusée et qui ne convient toujours pas : relancer le
 * portail ne doit ni la remettre en service, ni répéter le refus au journal.
 */
async function aEteEcartee(ctx: Contexte, { id, description }: SectionConstruite): Promise<boolean> {
  const { version } = description
  const dernieres = await ctx.db
    .select({ fait: journalDeDeploiement.fait, detail: journalDeDeploiement.detail })
    .from(journalDeDeploiement)
    .where(eq(journalDeDeploiement.section, id))
    .orderBy(desc(journalDeDeploiement.numero))
    .limit(50)
  const mouvement = dernieres.find(({ fait }) => MOUVEMENTS.includes(fait))
  // Une section retirée du portail n’est revenue à rien : la réinstaller la remet en service.
  const quittee =
    mouvement?.fait !== 'activation' &&
    mouvement?.detail['de'] === version &&
    mouvement.detail['vers'] !== null
  const refusee = dernieres[0]?.fait === 'activation_refusee' && dernieres[0].detail['version'] === version
  return quittee || (refusee && ctx.catalogue.incompatibilites(description).length > 0)
}

/**
 * Une version installée avec le portail suit le disque tant que personne n’en a décidé autrement : dès qu’une équipe publie et
 * active la sienne, c’est elle qui reste.
 */
async function activer(ctx: Contexte, section: SectionConstruite): Promise<void> {
  const { id, description } = section
  const { version } = description
  const decidee = ctx.catalogue.etat(id)?.decidee
  if (decidee?.version === version || decidee?.source === 'publication') return
  if (await aEteEcartee(ctx, section)) return
  const resultat = await activateVersion(ctx, { section: id, version, revision: null })
  if (!resultat.ok) ctx.journal.warn({ section: id, raison: resultat.error.message }, 'section non activée')
}

/** Une section qui n’est plus installée, et que personne n’a publiée, quitte le portail. */
async function retirer(ctx: Contexte, section: string, version: string): Promise<void> {
  await changerSection<never>(ctx, { section, revision: null }, async () =>
    ok({
      fait: 'retour_arriere' as const,
      detail: { de: version, vers: null, motif: 'Cette section n’est plus installée avec le portail.' },
      deploiement: { ...SANS_CANARI, versionActive: null, versionPrecedente: null, activeDepuis: null },
    }),
  )
}

/**
 * Enregistre les sections construites sur ce disque, et les met en service là où aucune équipe n’a publié la sienne : le
 * portail s’ouvre complet sans rien publier.
 *
 * @param decouvertes les identifiants de toutes les sections du disque, construites ou non
 */
export async function installerSections(
  ctx: Contexte,
  construites: readonly SectionConstruite[],
  decouvertes: readonly string[],
): Promise<void> {
  for (const section of construites) {
    await enregistrer(ctx, section)
    await activer(ctx, section)
  }
  // Un dossier vide est une erreur de réglage, pas la disparition de toutes les sections.
  if (decouvertes.length === 0) return
  for (const { section, decidee } of ctx.catalogue.etats()) {
    if (decidee?.source === 'installation' && !decouvertes.includes(section))
      await retirer(ctx, section, decidee.version)
  }
}
