import { libelleOrganisme } from '@sssi/domain'
import { Lien } from '@sssi/ui/Lien'
import type { Personne } from '../fiche/fiche-action.ts'

interface Proprietes {
  readonly personnes: readonly Personne[]
  /** Ce qui est écrit quand il n’y a personne. */
  readonly aucune: string
  /** Écrit aussi l’adresse, pour qui veut la copier. */
  readonly avecAdresse?: boolean
}

/** Des personnes, chacune avec de quoi la joindre. */
export function Personnes({ personnes, aucune, avecAdresse = false }: Proprietes) {
  if (personnes.length === 0) return <span className="sssi-steering-manque">{aucune}</span>
  return personnes.map(({ libelle, organisme, courriel }, rang) => (
    <span key={courriel}>
      {rang > 0 && ', '}
      <Lien
        href={`mailto:${courriel}`}
        title={`Écrire à ${libelle} (${libelleOrganisme(organisme)}) : ${courriel}`}
      >
        {libelle}
      </Lien>
      {avecAdresse && ` (${courriel})`}
    </span>
  ))
}
