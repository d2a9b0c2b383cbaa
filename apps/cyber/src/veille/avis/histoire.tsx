import { formatDateLongue, formatInstant, jourDe, pluriel, typographier } from '@sssi/domain'
import { Details } from '@sssi/ui/Details'
import { Diff } from '@sssi/ui/Diff'
import { JournalListe } from '@sssi/ui/JournalListe'
import { useState } from 'react'
import type { FicheDAvis } from '../donnees.ts'
import { phraseDuFait } from '../phrases.ts'

type Reception = FicheDAvis['receptions'][number]
type Changement = Reception['changements'][number]

/** Une liste qui a beaucoup changé se résume : le détail est chez la source. */
const CITES = 20

function citer(valeurs: readonly string[]): string {
  const reste = valeurs.length - CITES
  return valeurs.slice(0, CITES).join(' · ') + (reste > 0 ? ` et ${pluriel(reste, 'autre')}` : '')
}

function Changement({ changement }: { readonly changement: Changement }) {
  if (changement.genre === 'texte')
    return <Diff titre={changement.champ} avant={changement.avant} apres={changement.apres} />
  const { champ, ajouts, retraits } = changement
  return (
    <p>
      <strong>{champ}</strong>
      {ajouts.length > 0 && `. Ajouts : ${citer(ajouts)}`}
      {retraits.length > 0 && `. Retraits : ${citer(retraits)}`}
    </p>
  )
}

/** Ce qu’une révision a changé, comparé à la précédente reçue quand on l’ouvre. */
function Revision({ reception }: { readonly reception: Reception }) {
  const [ouvert, setOuvert] = useState(false)
  const { revision, recueLe, recuePar, changements } = reception
  return (
    <li>
      {`Révision ${revision}, reçue le ${formatInstant(recueLe)} (${recuePar}).`}
      {changements.length > 0 && (
        <Details
          resume={pluriel(changements.length, 'changement', 'changements')}
          ouvert={ouvert}
          onBascule={setOuvert}
        >
          {ouvert &&
            changements.map((changement) => <Changement key={changement.champ} changement={changement} />)}
        </Details>
      )}
    </li>
  )
}

/** Les révisions reçues et ce qu’elles changent, celles que la source raconte, et ce que le CERT en a fait. */
export function Histoire({ avis: { receptions, revisions, journal } }: { readonly avis: FicheDAvis }) {
  return (
    <section className="sssi-cyber-veille-bloc">
      <h2 className="fr-h4">Révisions</h2>
      <ul>
        {receptions.map((reception) => (
          <Revision key={reception.rang} reception={reception} />
        ))}
      </ul>
      {revisions.length > 0 && (
        <Details resume="Selon la source">
          <ul>
            {revisions.map(({ numero, le, description }) => (
              <li
                key={numero}
              >{`${numero}, le ${formatDateLongue(jourDe(le))} : ${description || 'sans précision'}`}</li>
            ))}
          </ul>
        </Details>
      )}
      <h2 className="fr-h4 fr-mt-4w">Histoire</h2>
      <JournalListe
        libelle="Histoire de l’avis"
        entrees={journal.map((ligne) => ({
          cle: String(ligne.id),
          phrase: typographier(phraseDuFait(ligne)),
          instant: ligne.le,
          quand: formatInstant(ligne.le),
        }))}
      />
    </section>
  )
}
