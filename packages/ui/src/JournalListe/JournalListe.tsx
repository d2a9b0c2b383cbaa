import { useState, type ReactNode } from 'react'
import { Details } from '../Details/index.ts'
import { Diff } from '../Diff/index.ts'

export interface EntreeDeJournal {
  readonly cle: string
  /** La phrase entière : « Le chef de projet CNAM a revu l’horizon de 2025 à 2026 ». */
  readonly phrase: ReactNode
  /** L’instant, lisible par machine. */
  readonly instant: string
  /** Le même, en toutes lettres : « 12 mars 2026 à 14 h 32 ». */
  readonly quand: string
  /** Les valeurs d’avant et d’après, quand la phrase ne les dit pas en entier. */
  readonly valeurs?: { readonly avant: string; readonly apres: string }
}

export interface JournalListeProps {
  /** De la plus récente à la plus ancienne. */
  readonly entrees: readonly EntreeDeJournal[]
  readonly libelle?: string | undefined
}

/** Les deux valeurs ne se comparent qu’une fois ouvertes : un journal long reste léger. */
function Valeurs({ avant, apres }: NonNullable<EntreeDeJournal['valeurs']>) {
  const [ouvert, setOuvert] = useState(false)
  return (
    <Details resume="Voir les valeurs avant et après" ouvert={ouvert} onBascule={setOuvert}>
      {ouvert && <Diff avant={avant} apres={apres} />}
    </Details>
  )
}

/** L’histoire d’un objet, en phrases ; les valeurs avant et après à la demande. */
export function JournalListe({ entrees, libelle = 'Journal' }: JournalListeProps) {
  return (
    <ol className="sssi-journal" aria-label={libelle}>
      {entrees.map(({ cle, phrase, instant, quand, valeurs }) => (
        <li key={cle} className="sssi-journal__entree">
          <time className="sssi-journal__quand" dateTime={instant}>
            {quand}
          </time>
          <div>
            {phrase}
            {valeurs && <Valeurs {...valeurs} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
