import { formatInstant, pluriel } from '@sssi/domain'
import { useQuery } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { EtatBadge } from '@sssi/ui/EtatBadge'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import { adresseDeLaNorme, type NormeResumee, type Normes } from './donnees.ts'
import { BoutonDImport, ImportDeNorme } from './import/import-de-norme.tsx'
import './normes.css'
import { origineDesPoids } from './origine-des-poids.ts'

function UneNorme({ norme }: { readonly norme: NormeResumee }) {
  return (
    <li className="sssi-cyber-norme">
      <h2 className="fr-h5 fr-mb-0">
        <Lien href={adresseDeLaNorme(norme.id)}>{norme.titre}</Lien>
      </h2>
      {norme.retire && (
        <EtatBadge ton="neutre" icone="fr-icon-archive-line" petit>
          Retiré
        </EtatBadge>
      )}
      <p className="fr-mb-0">
        {norme.editeur}, version {norme.edition}
        {'\u00a0: '}
        {pluriel(norme.exigences, 'exigence')}, {origineDesPoids[norme.originePoids]}.
      </p>
      <p className="fr-text--sm fr-mb-0">
        Source&nbsp;: {norme.source}. Licence&nbsp;: {norme.licence}. Importé par {norme.importePar} le{' '}
        {formatInstant(norme.importeLe)}.
      </p>
    </li>
  )
}

function Contenu({ normes }: { readonly normes: Normes }) {
  const [importe, setImporte] = useState(false)
  return (
    <>
      {normes.peutGerer &&
        (importe ? (
          <ImportDeNorme onFermer={() => setImporte(false)} />
        ) : (
          <BoutonDImport onOuvrir={() => setImporte(true)} />
        ))}
      {normes.referentiels.length === 0 ? (
        <EmptyState
          titre="Aucun référentiel n’est importé"
          description="Le CERT et le HFDS importent ceux que tous les organismes évaluent."
        />
      ) : (
        <ul className="sssi-cyber-normes">
          {normes.referentiels.map((norme) => (
            <UneNorme key={norme.id} norme={norme} />
          ))}
        </ul>
      )}
    </>
  )
}

/** Les référentiels que tous les organismes évaluent. */
export default function NormesPage() {
  const requete = useQuery(useApi().cyber.norme.list.queryOptions())
  return (
    <>
      <EnTete intro="Les référentiels communs. Chaque organisme s’y évalue ; ses réponses ne sont lues que par lui, puis, une fois attestées, par le CERT et le HFDS.">
        Normes communes
      </EnTete>
      <Lecture requete={requete} quoi="les référentiels">
        {(normes) => <Contenu normes={normes} />}
      </Lecture>
    </>
  )
}
