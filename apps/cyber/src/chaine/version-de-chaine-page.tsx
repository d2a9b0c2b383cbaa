import { formatInstant } from '@sssi/domain'
import { libelleEtatDeVersion } from '@sssi/domain/cyber'
import { usePageTitle, useParams, useQuery } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Badge } from '@sssi/ui/Badge'
import { JournalListe } from '@sssi/ui/JournalListe'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { LectureDePage } from '../commun/lecture-de-page.tsx'
import { ActiverOuRetirer } from './activer-ou-retirer.tsx'
import { DiagrammeDeChaine } from './diagramme-de-chaine.tsx'
import type { VersionLue } from './donnees.ts'
import { EcrireLaVersion } from './ecrire-la-version.tsx'
import { Simuler } from './simuler.tsx'

function Defauts({ defauts }: Pick<VersionLue, 'defauts'>) {
  if (defauts.length === 0) return null
  return (
    <div className="fr-alert fr-alert--warning fr-mb-3w">
      <h2 className="fr-alert__title">Cette version ne peut pas être activée aujourd’hui</h2>
      <ul>
        {defauts.map((defaut) => (
          <li key={defaut}>{defaut}</li>
        ))}
      </ul>
    </div>
  )
}

function Histoire({ histoire }: Pick<VersionLue, 'histoire'>) {
  if (histoire.length === 0) return null
  return (
    <section className="fr-mt-4w">
      <h2 className="fr-h4">Histoire</h2>
      <JournalListe
        libelle="Histoire de cette version"
        entrees={histoire.map(({ id, le, phrase }) => ({
          cle: String(id),
          phrase,
          instant: le,
          quand: formatInstant(le),
        }))}
      />
    </section>
  )
}

function DerniereSimulation({ simulation }: Pick<VersionLue, 'simulation'>) {
  if (!simulation) return null
  const { le, par, atteintLeHfds } = simulation
  return (
    <Alert
      className="fr-mb-3w"
      severity={atteintLeHfds ? 'success' : 'info'}
      small
      description={`Simulée telle qu’elle est écrite le ${formatInstant(le)}, par ${par} : ${atteintLeHfds ? 'le HFDS a été appelé.' : 'quelqu’un a répondu avant le HFDS.'}`}
    />
  )
}

function Version({ version }: { readonly version: VersionLue }) {
  const { numero, etat, definition, peutGerer } = version
  const brouillon = etat === 'brouillon' && peutGerer
  usePageTitle(`Chaîne d’alerte, version ${numero}`)
  return (
    <>
      <EnTete surtitre={<Badge noIcon>{libelleEtatDeVersion(etat)}</Badge>}>
        {`Chaîne d’alerte, version ${numero}`}
      </EnTete>
      {etat === 'brouillon' && <Defauts defauts={version.defauts} />}
      {etat === 'brouillon' && <DerniereSimulation simulation={version.simulation} />}
      <DiagrammeDeChaine definition={definition} />
      {brouillon && <EcrireLaVersion version={version} />}
      {peutGerer && <Simuler version={version} />}
      {brouillon && <ActiverOuRetirer version={version} />}
      <Histoire histoire={version.histoire} />
    </>
  )
}

/** Une version de la chaîne : son dessin, et pour un brouillon de quoi l’écrire, la simuler et l’activer. */
export default function VersionDeChainePage() {
  const { numero = '' } = useParams()
  const lu = /^\d{1,9}$/.test(numero) ? Number(numero) : 0
  const requete = useQuery(useApi().cyber.chaine.get.queryOptions({ numero: lu }))
  return (
    <LectureDePage requete={requete} nom="Version de la chaîne" quoi="cette version" retour="chaine">
      {(version) => <Version key={version.numero} version={version} />}
    </LectureDePage>
  )
}
