import { formatInstant } from '@sssi/domain'
import { JournalListe } from '@sssi/ui/JournalListe'
import { useFiche } from './fiche-context.ts'

/** Tout ce qui a été fait de l’incident, en phrases, par qui et quand. */
export function OngletJournal() {
  const { journal } = useFiche().fiche
  return (
    <JournalListe
      libelle="Journal de l’incident"
      entrees={journal.map(({ id, le, phrase }) => ({
        cle: String(id),
        phrase,
        instant: le,
        quand: formatInstant(le),
      }))}
    />
  )
}
