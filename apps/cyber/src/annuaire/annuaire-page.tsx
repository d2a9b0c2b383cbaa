import {
  enumerer,
  estOrganismeCode,
  libelleOrganisme,
  organismeCodes,
  pluriel,
  type OrganismeCode,
} from '@sssi/domain'
import { keepPreviousData, useQuery, useSearchParams } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { DownloadLinks } from '@sssi/ui/DownloadLinks'
import { EmptyState } from '@sssi/ui/EmptyState'
import { FilterBar } from '@sssi/ui/FilterBar'
import { Input } from '@sssi/ui/Input'
import { useEffect, useRef, useState } from 'react'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import './annuaire.css'
import { ContactDeLAnnuaire } from './contact-de-l-annuaire.tsx'
import type { Annuaire } from './donnees.ts'
import { FormulaireDeContact } from './formulaire-de-contact.tsx'
import { HistoireDeLAnnuaire } from './histoire-de-l-annuaire.tsx'
import { RetirerLeContact } from './retirer-le-contact.tsx'

type Ouvert = { readonly quoi: 'nouveau' } | { readonly quoi: 'contact'; readonly id: string } | null

function UnOrganisme({
  organisme,
  annuaire,
  ouvert,
  ouvrir,
}: {
  readonly organisme: OrganismeCode
  readonly annuaire: Annuaire
  readonly ouvert: Ouvert
  readonly ouvrir: (ouvert: Ouvert) => void
}) {
  const siens = annuaire.contacts.filter((contact) => contact.organisme === organisme)
  const appeles = annuaire.appels.find((appel) => appel.organisme === organisme)?.contacts ?? []
  const tenu = annuaire.tenus.includes(organisme)
  if (siens.length === 0) return null
  return (
    <section aria-labelledby={`annuaire-${organisme}`}>
      <h2 id={`annuaire-${organisme}`} className="fr-h4 fr-mt-4w">
        {libelleOrganisme(organisme)}
      </h2>
      <ul className="sssi-cyber-contacts">
        {siens.map((contact) =>
          ouvert?.quoi === 'contact' && ouvert.id === contact.id ? (
            <li key={contact.id} className="sssi-cyber-contact">
              <FormulaireDeContact
                contact={contact}
                tenus={annuaire.tenus}
                contacts={annuaire.contacts}
                onFermer={() => ouvrir(null)}
              />
              <RetirerLeContact contact={contact} onRetire={() => ouvrir(null)} />
            </li>
          ) : (
            <ContactDeLAnnuaire
              key={contact.id}
              contact={contact}
              place={appeles.includes(contact.id) ? appeles.indexOf(contact.id) + 1 : null}
              suppleant={siens.find(({ id }) => id === contact.suppleantId)?.nom ?? null}
              tenu={tenu}
              onModifier={() => ouvrir({ quoi: 'contact', id: contact.id })}
            />
          ),
        )}
      </ul>
      {tenu && <HistoireDeLAnnuaire organisme={organisme} />}
    </section>
  )
}

function Contenu({ annuaire, filtree }: { readonly annuaire: Annuaire; readonly filtree: boolean }) {
  const [ouvert, ouvrir] = useState<Ouvert>(null)
  const { sansAstreinte, contacts, tenus } = annuaire
  return (
    <>
      {!filtree && sansAstreinte.length > 0 && (
        <Alert
          className="fr-mt-3w"
          severity="warning"
          small
          description={`Personne ne serait appelé aujourd’hui dans ${sansAstreinte.length < 2 ? 'cet organisme' : 'ces organismes'} : ${enumerer(sansAstreinte.map(libelleOrganisme))}.`}
        />
      )}
      {tenus.length > 0 && (
        <div className="fr-mt-3w">
          {ouvert?.quoi === 'nouveau' ? (
            <FormulaireDeContact
              contact={null}
              tenus={tenus}
              contacts={contacts}
              onFermer={() => ouvrir(null)}
            />
          ) : (
            <Button
              priority="secondary"
              iconId="fr-icon-add-line"
              onClick={() => ouvrir({ quoi: 'nouveau' })}
            >
              Ajouter un contact
            </Button>
          )}
        </div>
      )}
      {contacts.length === 0 && (
        <EmptyState
          titre={filtree ? 'Aucun contact ne correspond' : 'L’annuaire est vide'}
          description={
            filtree
              ? 'Retirez un mot ou le filtre d’organisme pour élargir.'
              : 'Le RSSI de chaque organisme et le CERT y ajoutent ceux que l’on appelle en cas d’alerte.'
          }
        />
      )}
      {organismeCodes.map((organisme) => (
        <UnOrganisme
          key={organisme}
          organisme={organisme}
          annuaire={annuaire}
          ouvert={ouvert}
          ouvrir={ouvrir}
        />
      ))}
    </>
  )
}

/** Ceux que l’on appelle dans chaque organisme : pour toute la chaîne cyber, tenu par chaque RSSI et par le CERT. */
export default function AnnuairePage() {
  const [parametres, setParametres] = useSearchParams()
  const q = parametres.get('q') ?? ''
  const demande = parametres.get('organisme') ?? ''
  const organisme = estOrganismeCode(demande) ? demande : null
  const requete = useQuery({
    ...useApi().cyber.contact.list.queryOptions({ q: q.trim().slice(0, 100), organisme }),
    placeholderData: keepPreviousData,
  })
  const [saisi, setSaisi] = useState(q)
  const poser = useRef<(changes: Readonly<Record<string, string>>) => void>(() => {})
  useEffect(() => {
    poser.current = (changes) =>
      setParametres(
        (avant) => {
          for (const [cle, valeur] of Object.entries(changes))
            if (valeur) avant.set(cle, valeur)
            else avant.delete(cle)
          return avant
        },
        { replace: true, preventScrollReset: true },
      )
  })
  useEffect(() => {
    const apres = setTimeout(() => saisi !== q && poser.current({ q: saisi }), 250)
    return () => clearTimeout(apres)
  }, [saisi, q])
  const filtree = q.trim() !== '' || organisme !== null
  const total = requete.data?.total ?? 0
  const compte = requete.data
    ? `${filtree ? `${requete.data.contacts.length} sur ` : ''}${pluriel(total, 'contact')}, dont ${requete.data.aReverifier} à revérifier (plus de 90 jours).`
    : 'Chargement de l’annuaire…'
  return (
    <>
      <EnTete intro="Qui appeler dans chaque organisme, dans quel ordre, et depuis quand c’est vérifié. Chaque RSSI tient les contacts de son organisme ; le CERT, ceux de tous.">
        Annuaire
      </EnTete>
      <FilterBar
        recherche={
          <Input
            label="Chercher un contact"
            nativeInputProps={{
              type: 'search',
              value: saisi,
              maxLength: 100,
              onChange: ({ target }) => setSaisi(target.value),
            }}
          />
        }
        filtres={[
          {
            cle: 'organisme',
            libelle: 'Organisme',
            choix: organismeCodes.map((code) => ({ valeur: code, libelle: libelleOrganisme(code) })),
            valeurs: organisme === null ? [] : [organisme],
          },
        ]}
        onFiltrer={(_, valeurs) => poser.current({ organisme: valeurs.at(-1) ?? '' })}
        compte={compte}
      />
      <DownloadLinks
        libelle="Exporter les contacts affichés"
        liens={[{ href: `/exports/cyber/annuaire.csv?${parametres.toString()}`, format: 'CSV' }]}
      />
      <Lecture requete={requete} quoi="l’annuaire">
        {(annuaire) => <Contenu annuaire={annuaire} filtree={filtree} />}
      </Lecture>
    </>
  )
}
