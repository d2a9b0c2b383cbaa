import { libelleOrganisme, pluriel } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { useState } from 'react'
import type { FicheDAvis } from '../donnees.ts'
import { phraseDesOrganismes } from '../phrases.ts'

type Systeme = FicheDAvis['systemes'][number]

/** Une fiche reste légère : au-delà, les systèmes sont montrés sur demande. */
const MONTRES = 15

interface Ligne {
  readonly rang: number
  readonly systeme: Systeme
  readonly lus: FicheDAvis['organismesLus']
}

const colonnes: readonly Colonne<Ligne>[] = [
  { cle: 'systeme', titre: 'Système', cellule: ({ systeme }) => systeme.description || systeme.produit },
  { cle: 'editeur', titre: 'Éditeur', cellule: ({ systeme }) => systeme.editeur || 'non renseigné' },
  {
    cle: 'concernes',
    titre: 'Employé par',
    cellule: ({ systeme: { concernes }, lus }) =>
      concernes
        .map(({ organisme, usage }) => `${libelleOrganisme(organisme)}${usage && ` (${usage})`}`)
        .join(', ') || phraseDesOrganismes([], lus),
  },
]

/** Les systèmes que l’avis dit touchés, ceux de la sphère d’abord, avec qui les emploie. */
export function Systemes({ systemes, organismesLus: lus }: Pick<FicheDAvis, 'systemes' | 'organismesLus'>) {
  const [tous, setTous] = useState(false)
  const tries = systemes
    .map((systeme, rang) => ({ rang, systeme, lus }))
    .toSorted((a, b) => b.systeme.concernes.length - a.systeme.concernes.length || a.rang - b.rang)
  return (
    <section className="sssi-cyber-veille-bloc">
      <h2 className="fr-h4">{`Systèmes affectés (${systemes.length})`}</h2>
      <DataTable
        legende="Systèmes affectés"
        colonnes={colonnes}
        lignes={tries.slice(0, tous ? undefined : MONTRES)}
        cle={({ rang }) => String(rang)}
        densite="compacte"
        vide={<p>L’avis n’en nomme aucun.</p>}
      />
      {!tous && systemes.length > MONTRES && (
        <Button type="button" className="fr-mt-2w" priority="secondary" onClick={() => setTous(true)}>
          {`Montrer ${pluriel(systemes.length - MONTRES, 'autre système', 'autres systèmes')}`}
        </Button>
      )}
    </section>
  )
}
