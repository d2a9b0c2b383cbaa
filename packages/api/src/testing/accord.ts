import type { ActionCode, EvenementJournal, SuiviAction } from '@sssi/domain'
import { asc } from 'drizzle-orm'
import type { Db } from '../core/db/db.ts'
import { journal } from '../core/journal/journal.table.ts'
import { rejouer, rejoueVide, type SuiviRejoue } from '../core/journal/rejouer.ts'
import { chargerSuivis } from '../core/suivi/charger-suivi.ts'
import { suiviAction } from '../core/suivi/suivi-action.table.ts'

const parId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)

/** Ce que les habilitations disent n’est pas rejoué, et l’ordre des listes n’appartient qu’à la lecture. */
function comparable(suivi: SuiviAction, versions: Partial<SuiviRejoue>) {
  const { versionMeteo, versionStatut, versionChefsDeFile, versionContributeurs, derniereMiseAJourPar } =
    versions
  return {
    ...suivi,
    versionMeteo,
    versionStatut,
    versionChefsDeFile,
    versionContributeurs,
    derniereMiseAJourPar,
    chefDeProjet: null,
    referentDss: null,
    correspondants: null,
    contributeurs: suivi.contributeurs.toSorted(),
    jalons: suivi.jalons.toSorted(parId),
    indicateurs: suivi.indicateurs.toSorted(parId),
    revisions: suivi.revisions.toSorted(parId),
  }
}

/** L’état enregistré de chaque action, et celui que son journal raconte : les deux doivent être égaux. */
export async function etatEtJournal(db: Db) {
  const [suivies, lignes, entrees] = await Promise.all([
    chargerSuivis(db),
    db.select().from(suiviAction),
    db.select().from(journal).orderBy(asc(journal.id)),
  ])
  const versions = new Map(lignes.map((ligne) => [ligne.code, ligne]))
  const rejoues = new Map<ActionCode, SuiviRejoue>()
  for (const { code, agentLibelle, agentOrganisme, le, ...entree } of entrees) {
    if (code === null) continue
    const acteur = { libelle: agentLibelle, organisme: agentOrganisme }
    const evenement = { ...entree, code, acteur, le: le.toISOString() } as EvenementJournal
    rejoues.set(code, rejouer(rejoues.get(code) ?? rejoueVide(code), evenement))
  }
  return {
    etat: suivies.map(({ plan, suivi }) => comparable(suivi, versions.get(plan.code) ?? {})),
    journal: suivies.map(({ plan }) => {
      const rejoue = rejoues.get(plan.code) ?? rejoueVide(plan.code)
      return comparable(rejoue.suivi, rejoue)
    }),
  }
}
