import { formatInstant } from '@sssi/domain'
import { JournalListe } from '@sssi/ui/JournalListe'
import { Lien } from '@sssi/ui/Lien'
import { lienVersLAction } from '../plan/adresse/liens.ts'
import type { Entree } from './donnees.ts'
import { valeursDe } from './valeurs.ts'
import './journal.css'

/** Des changements de tout le plan : l’action d’abord, puis ce qui lui est arrivé. */
export function ListeDuJournal({ entrees }: { readonly entrees: readonly Entree[] }) {
  return (
    <JournalListe
      libelle="Changements"
      entrees={entrees.map((entree) => {
        const valeurs = valeursDe(entree)
        return {
          cle: String(entree.id),
          instant: entree.le,
          quand: formatInstant(entree.le),
          phrase: (
            <>
              {entree.code && (
                <>
                  <Lien href={lienVersLAction(entree.code)}>
                    {entree.code} — {entree.libelle}
                  </Lien>
                  <br />
                </>
              )}
              {entree.phrase}
              {entree.par.organisme !== null && <span> ({entree.par.libelle})</span>}
            </>
          ),
          ...(valeurs && { valeurs }),
        }
      })}
    />
  )
}
