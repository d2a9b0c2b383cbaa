import { ajouterJours, jourDe } from '@sssi/domain'
import { JOURS_DE_VALIDITE_AU_PLUS, type ReglagesDuCert } from '@sssi/domain/cyber'
import { eq, and } from 'drizzle-orm'
import { enTransaction } from '../../../core/db/en-transaction.ts'
import type { Db } from '../../../core/db/db.ts'
import type { ContexteAgent } from '../../../core/trpc/context.ts'
import { echec, ok, type Erreur, type Result } from '../../../core/trpc/result.ts'
import { conflitDeVersion } from '../../erreurs.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { lireReglages, OBJET_REGLAGES } from '../lire-reglages.ts'
import { reglagesDuCert } from '../reglages.table.ts'
import { expirationHorsBornes } from './save-reglages.errors.ts'
import type { SaveReglagesInput } from './save-reglages.input.ts'

/** Les champs qui changent, à un niveau de profondeur : « nom », « rubriques.mission ». */
function champsChanges(avant: ReglagesDuCert, apres: ReglagesDuCert): string[] {
  const aPlat = ({ rubriques, ...reste }: ReglagesDuCert) => ({
    ...reste,
    ...Object.fromEntries(Object.entries(rubriques).map(([cle, texte]) => [`rubriques.${cle}`, texte])),
  })
  const anciens: Record<string, unknown> = aPlat(avant)
  return Object.entries(aPlat(apres))
    .filter(([champ, valeur]) => JSON.stringify(valeur) !== JSON.stringify(anciens[champ]))
    .map(([champ]) => champ)
}

/** Écrit si personne ne l’a fait depuis la lecture : la première fois, en posant la ligne ; ensuite, sur la version lue. */
async function ecrire(
  tx: Db,
  version: number,
  ligne: Omit<typeof reglagesDuCert.$inferInsert, 'id' | 'version'>,
) {
  const suivante = { ...ligne, version: version + 1 }
  const ecrites =
    version === 0
      ? await tx
          .insert(reglagesDuCert)
          .values({ id: 1, ...suivante })
          .onConflictDoNothing()
          .returning()
      : await tx
          .update(reglagesDuCert)
          .set(suivante)
          .where(and(eq(reglagesDuCert.id, 1), eq(reglagesDuCert.version, version)))
          .returning()
  return ecrites.length === 1
}

/** Enregistre les réglages du CERT : ce qui est public en suit aussitôt. */
export function saveReglages(
  ctx: ContexteAgent,
  { version, reglages }: SaveReglagesInput,
): Promise<Result<{ version: number }>> {
  return enTransaction<{ version: number }, Erreur>(ctx.db, async (tx) => {
    const le = ctx.horloge.maintenant()
    const aujourdhui = jourDe(le)
    const limite = ajouterJours(aujourdhui, JOURS_DE_VALIDITE_AU_PLUS)
    const { expireLe } = reglages
    if (expireLe !== '' && (expireLe <= aujourdhui || expireLe > limite)) return echec(expirationHorsBornes())
    const lus = await lireReglages(tx)
    const ligne = { contenu: reglages, modifieLe: le, modifiePar: ctx.agent.libelle }
    if (lus.version !== version || !(await ecrire(tx, version, ligne))) {
      const courant = await lireReglages(tx)
      return echec(await conflitDeVersion(tx, OBJET_REGLAGES, OBJET_REGLAGES, courant))
    }
    await inscrireAuJournalCyber(tx, {
      objet: OBJET_REGLAGES,
      objetId: OBJET_REGLAGES,
      fait: 'reglages_enregistres',
      detail: {
        champs: champsChanges(lus.reglages, reglages),
        ...(JSON.stringify(lus.reglages.clientele) === JSON.stringify(reglages.clientele)
          ? {}
          : { clientele: { avant: lus.reglages.clientele, apres: reglages.clientele } }),
      },
      agent: ctx.agent,
      le,
    })
    return ok({ version: version + 1 })
  })
}
