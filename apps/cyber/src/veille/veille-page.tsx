import { Panne } from '@sssi/page/panne'
import { keepPreviousData, useHost, useQuery } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { manifeste } from '../manifest.ts'
import { Filtres } from './filtres.tsx'
import { IgnorerLeLot } from './ignorer-le-lot.tsx'
import { lienVersLesProduits, lienVersLesSources, lienVersLImport } from './liens.ts'
import { phraseDesNonLus, phraseDuCompte } from './phrases.ts'
import { Tableau, type Selection } from './tableau.tsx'
import { useAdresseDesAvis } from './use-adresse-des-avis.ts'
import './veille.css'

/** Les avis cochés, avec la version qu’on en avait lue : un avis changé depuis ne sera pas ignoré sans être relu. */
function useSelection() {
  const [choisis, setChoisis] = useState<ReadonlyMap<string, number>>(new Map())
  const selection: Selection = {
    choisis,
    basculer: ({ id, version }) => {
      const suivants = new Map(choisis)
      if (!suivants.delete(id)) suivants.set(id, version)
      setChoisis(suivants)
    },
  }
  const garder = (ids: readonly string[]) =>
    setChoisis(new Map([...choisis].filter(([id]) => ids.includes(id))))
  return { selection, garder }
}

function Gestes({ duCert }: { readonly duCert: boolean }) {
  return (
    <p className="sssi-cyber-boutons">
      {duCert && (
        <Lien className="fr-btn" href={lienVersLImport()}>
          {manifeste.pages.importerDesAvis.libelle}
        </Lien>
      )}
      <Lien href={lienVersLesProduits()}>{manifeste.pages.produits.libelle}</Lien>
      {duCert && <Lien href={lienVersLesSources()}>{manifeste.pages.sources.libelle}</Lien>}
    </p>
  )
}

/** Ce qui arrive des éditeurs et des autres CERT, à trier : qui est concerné, est-ce exploité, que fait-on. */
export default function VeillePage() {
  const { peut } = useHost()
  const { adresse, changer } = useAdresseDesAvis()
  const { selection, garder } = useSelection()
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...useApi().cyber.avis.list.queryOptions(adresse),
    placeholderData: keepPreviousData,
  })
  const duCert = peut('cyber.veiller')
  return (
    <>
      <EnTete intro="Les avis de sécurité reçus, ce qu’ils concernent dans la sphère, et ce que le CERT en décide.">
        {manifeste.pages.veille.libelle}
      </EnTete>
      <Gestes duCert={duCert} />
      <Filtres
        adresse={adresse}
        organismes={data?.organismesLus ?? []}
        onChanger={changer}
        compte={data ? phraseDuCompte(data.compte, adresse) : ''}
      />
      {selection.choisis.size > 0 && <IgnorerLeLot choisis={selection.choisis} onIgnores={garder} />}
      {error && !data ? (
        <Panne
          titre="Les avis ne peuvent pas être affichés"
          erreur={error}
          onReessayer={() => void refetch()}
        />
      ) : (
        <Tableau
          page={data}
          adresse={adresse}
          selection={duCert ? selection : null}
          enAttente={!data || isPlaceholderData}
          onTrier={changer}
          vide={
            <EmptyState
              titre="Aucun avis à montrer"
              description={
                phraseDesNonLus(adresse.organisme, data?.organismesLus ?? []) ??
                'Retirez un filtre pour élargir, ou importez des avis. Un avis qui ne vous est pas partagé ne figure pas dans cette liste.'
              }
            />
          }
        />
      )}
    </>
  )
}
