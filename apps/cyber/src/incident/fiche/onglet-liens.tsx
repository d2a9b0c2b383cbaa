import { enumerer, libelleOrganisme, pluriel, typographier } from '@sssi/domain'
import {
  genresDeLien,
  libelleLien,
  libelleTlp,
  longueursDIncident,
  type DiffusionChoisie,
  type GenreDeLien,
} from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { erreurDeLApi, useHost, useMutation, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { Input } from '@sssi/ui/Input'
import { Lien } from '@sssi/ui/Lien'
import { Select } from '@sssi/ui/Select'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { ChampsDeDiffusion } from '../../diffusion/champs-de-diffusion.tsx'
import { adresseDIncident } from '../commun/adresses.ts'
import { nomAlEcran } from '../declarer/declaration.ts'
import { Bloc, useFermer } from './bloc.tsx'
import { DeclassementDeLIncident } from './declassement-de-l-incident.tsx'
import { useFiche } from './fiche-context.ts'
import { Reunir } from './reunir.tsx'

const adresses: Readonly<Record<GenreDeLien, (id: string) => string>> = {
  alerte: (id) => `/cyber/alertes/${id}`,
  bulletin: (id) => `/cyber/bulletins/${id}`,
  avis: (id) => `/cyber/veille/avis/${id}`,
  incident: adresseDIncident,
}

/** Choisit un document parmi ceux que l’agent lit. */
export function ChoixDeDocument({
  genres,
  onChoisir,
  geste,
}: {
  readonly genres: readonly GenreDeLien[]
  readonly onChoisir: (genre: GenreDeLien, id: string) => void
  readonly geste: string
}) {
  const [genre, setGenre] = useState<GenreDeLien>(genres[0] ?? 'incident')
  const [q, setQ] = useState('')
  const { data = [] } = useQuery({
    ...useApi().cyber.lienDIncident.search.queryOptions({ genre, q }),
    enabled: q.trim().length >= 2,
  })
  return (
    <div className="sssi-cyber-bloc">
      {genres.length > 1 && (
        <Select
          label="Genre de document"
          options={genres.map((valeur) => ({ value: valeur, label: libelleLien(valeur) }))}
          nativeSelectProps={{
            value: genre,
            onChange: ({ target }) => setGenre(genres.find((connu) => connu === target.value) ?? genre),
          }}
        />
      )}
      <Input
        label="Chercher par sa référence ou ses mots"
        hintText="Deux caractères au moins. Seuls s’affichent les documents que vous pouvez lire."
        nativeInputProps={{
          type: 'search',
          value: q,
          maxLength: 200,
          onChange: ({ target }) => setQ(target.value),
        }}
      />
      <div role="status" className="fr-text--sm">
        {q.trim().length >= 2 && pluriel(data.length, 'document trouvé', 'documents trouvés')}
      </div>
      <ul className="fr-raw-list sssi-cyber-elements">
        {data.map(({ id, libelle }) => (
          <li key={id}>
            {libelle}{' '}
            <Button
              type="button"
              priority="tertiary"
              size="small"
              onClick={() => onChoisir(genre, id)}
              nativeButtonProps={{ 'aria-label': `${geste} ${libelle}` }}
            >
              {geste}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function FormulaireDeDiffusion() {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { id, version, tlp, destinataires, personnes } = fiche
  const changer = useMutation(useApi().cyber.incident.updateDiffusion.mutationOptions())
  const depart: { diffusion: DiffusionChoisie; motif: string } = {
    diffusion: { tlp, destinataires, personnes },
    motif: '',
  }
  const saisie = useSaisie({
    cle: `incident-${id}-diffusion`,
    depart,
    version,
    envoyer: ({ diffusion, motif }, lue) =>
      changer.mutateAsync({
        id,
        version: lue,
        motif,
        diffusion: {
          tlp: diffusion.tlp,
          destinataires: [...diffusion.destinataires],
          personnes: [...diffusion.personnes],
        },
      }),
    confirmation:
      tlp === 'RED' ? 'C’est enregistré : le partage dit ce qui vaut désormais.' : 'Le partage est changé.',
    ...relireEtFermer(relire, fermer),
  })
  const erreurs = Object.fromEntries(
    Object.entries(saisie.erreurs).map(([champ, phrase]) => [nomAlEcran(champ), phrase]),
  )
  return (
    <Formulaire
      saisie={saisie}
      titre="Changer le partage"
      lectures={{ diffusion: { nom: 'Partage' }, motif: { nom: 'Motif' } }}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampsDeDiffusion
        aideDesOrganismes="L’organisme touché lit toujours son incident, et le CERT aussi, sauf en TLP:RED."
        id={saisie.cle}
        valeur={saisie.valeurs.diffusion}
        changer={(diffusion) => saisie.changer({ diffusion })}
        erreurs={erreurs}
      />
      <ChampLong
        saisie={saisie}
        nom="motif"
        libelle="Pourquoi, si plus de personnes pourront lire"
        aide="Une phrase entière. L’organisme touché reste toujours destinataire."
        longueur={longueursDIncident.motif}
        lignes={3}
      />
    </Formulaire>
  )
}

/** Les documents reliés, et ceux qui peuvent lire l’incident. */
export function OngletLiens() {
  const { fiche, relire } = useFiche()
  const { notifier } = useHost()
  const { cyber } = useApi()
  const suite = {
    onSuccess: relire,
    onError: (erreur: unknown) =>
      notifier({ gravite: 'erreur' as const, titre: erreurDeLApi(erreur).message }),
  }
  const relier = useMutation({ ...cyber.lienDIncident.create.mutationOptions(), ...suite })
  const delier = useMutation({ ...cyber.lienDIncident.delete.mutationOptions(), ...suite })
  const { id, liens, peutGerer, tlp, destinataires, clients, personnesNommees, declassementDemande } = fiche
  return (
    <>
      <section className="sssi-cyber-bloc" aria-label="Documents reliés">
        <h2 className="fr-h5">Documents reliés</h2>
        {liens.length === 0 && <p>Aucun document n’est relié.</p>}
        <ul>
          {liens.map(({ genre, id: cibleId, libelle }) => (
            <li key={`${genre} ${cibleId}`}>
              {typographier(`${libelleLien(genre)} : `)}
              <Lien href={adresses[genre](cibleId)}>{libelle}</Lien>{' '}
              {peutGerer && (
                <Button
                  type="button"
                  priority="tertiary no outline"
                  size="small"
                  onClick={() => delier.mutate({ incidentId: id, genre, cibleId })}
                  nativeButtonProps={{ 'aria-label': `Retirer le lien vers ${libelle}` }}
                >
                  Retirer
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      {peutGerer && (
        <section aria-label="Relier un document">
          <h2 className="fr-h5">Relier un document</h2>
          <ChoixDeDocument
            genres={genresDeLien}
            geste="Relier"
            onChoisir={(genre, cibleId) => relier.mutate({ incidentId: id, genre, cibleId })}
          />
        </section>
      )}
      {declassementDemande && <DeclassementDeLIncident demande={declassementDemande} />}
      <Bloc
        titre="Partage"
        geste="Changer le partage"
        peutModifier={peutGerer}
        formulaire={<FormulaireDeDiffusion />}
      >
        <DescriptionList
          elements={[
            { terme: 'Niveau', valeur: libelleTlp(tlp) },
            { terme: 'Organismes', valeur: enumerer(destinataires.map(libelleOrganisme)) },
            ...(tlp === 'AMBER' && clients.length > 0
              ? [{ terme: 'Et leurs clients', valeur: enumerer(clients.map(libelleOrganisme)) }]
              : []),
            ...(tlp === 'RED'
              ? [
                  {
                    terme: 'Personnes nommées',
                    valeur: enumerer(personnesNommees.map(({ libelle }) => libelle)),
                  },
                ]
              : []),
          ]}
        />
      </Bloc>
      {peutGerer && <Reunir />}
    </>
  )
}
