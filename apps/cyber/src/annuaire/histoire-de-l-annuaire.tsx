import { formatInstant, libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { useQuery } from '@sssi/section'
import { Details } from '@sssi/ui/Details'
import { JournalListe } from '@sssi/ui/JournalListe'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { Lecture } from '../commun/lecture.tsx'

const faits: Readonly<Record<string, string>> = {
  contact_cree: 'a ajouté',
  contact_modifie: 'a modifié',
  contact_verifie: 'a vérifié',
  contact_retire: 'a retiré',
}

function Lignes({ organisme }: { readonly organisme: OrganismeCode }) {
  const requete = useQuery(useApi().cyber.contact.listJournal.queryOptions({ organisme }))
  return (
    <Lecture requete={requete} quoi="l’histoire de l’annuaire" forme="bloc">
      {(lignes) =>
        lignes.length === 0 ? (
          <p>Rien n’a encore changé.</p>
        ) : (
          <JournalListe
            entrees={lignes.map(({ id, par, fait, nom, le }) => ({
              cle: String(id),
              phrase: `${par} ${faits[fait] ?? fait} « ${nom} ».`,
              instant: le,
              quand: formatInstant(le),
            }))}
          />
        )
      }
    </Lecture>
  )
}

/** Ce qui a changé dans l’annuaire d’un organisme, pour qui le tient. */
export function HistoireDeLAnnuaire({ organisme }: { readonly organisme: OrganismeCode }) {
  const [ouvert, setOuvert] = useState(false)
  return (
    <Details resume={`Histoire de l’annuaire ${libelleOrganisme(organisme)}`} onBascule={setOuvert}>
      {ouvert && <Lignes organisme={organisme} />}
    </Details>
  )
}
