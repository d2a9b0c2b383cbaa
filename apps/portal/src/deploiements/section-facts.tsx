import { entreGuillemets, formatInstant, formatPourcentage } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import {
  ecartEnMots,
  pourQui,
  releveEnMots,
  tailleEnMots,
  versionNommee,
  versionServie,
  type SectionDeployee,
} from './deployment.ts'
import { Compatibilite } from './states.tsx'

/** Une épingle et un verrou retiennent tout : on les lit avant le reste, avec leur motif et leur fin. */
function Retenues({ epingle, verrou }: SectionDeployee) {
  return (
    <>
      {epingle && (
        <Alert
          className="fr-mb-2w"
          severity="info"
          as="h2"
          title={`Épinglée sur la version ${epingle.version} jusqu’au ${formatInstant(epingle.jusquA)}`}
          description={`Motif\u00A0: ${entreGuillemets(epingle.motif)}, par ${epingle.par ?? 'le portail'}. Aucune autre version ne peut être activée d’ici là.`}
        />
      )}
      {verrou && (
        <Alert
          className="fr-mb-2w"
          severity="info"
          as="h2"
          title={`Verrouillée jusqu’au ${formatInstant(verrou.jusquA)}`}
          description={`Motif\u00A0: ${entreGuillemets(verrou.motif)}, par ${verrou.par ?? 'le portail'}. Rien ne bouge d’ici là, sauf un retour automatique.`}
        />
      )}
    </>
  )
}

const depuisEnMots = ({ active }: SectionDeployee) =>
  active &&
  `${active.depuis ? formatInstant(active.depuis) : 'date inconnue'}, par ${active.par ?? 'le portail'}`

function canariEnMots(section: SectionDeployee): string | null {
  const { canari } = section
  if (!canari) return null
  const version = versionNommee(section, canari.version)
  return [
    `${canari.version} pour ${formatPourcentage(canari.part)} des agents`,
    ...(canari.depuis ? [`depuis le ${formatInstant(canari.depuis)}`] : []),
    ...(version ? [releveEnMots(version.releve)] : []),
  ].join(', ')
}

/** Ce que la section donne aux agents en ce moment. */
export function SectionFacts({ section }: { section: SectionDeployee }) {
  const servie = versionServie(section)
  const version = versionNommee(section, servie)
  const canari = canariEnMots(section)
  return (
    <>
      <Retenues {...section} />
      <DescriptionList
        elements={[
          { terme: 'Version donnée', valeur: servie ?? 'aucune' },
          { terme: 'Pour', valeur: pourQui(section) },
          ...(canari ? [{ terme: 'Canari', valeur: canari }] : []),
          { terme: 'Active depuis', valeur: depuisEnMots(section) },
          {
            terme: 'Taille',
            valeur:
              version &&
              [tailleEnMots(version.taille), ecartEnMots(version.ecart)].filter(Boolean).join(', '),
          },
          { terme: 'Erreurs, sept jours', valeur: version && releveEnMots(version.releve) },
          {
            terme: 'Compatibilité',
            valeur: version && <Compatibilite incompatibilites={version.incompatibilites} />,
          },
          { terme: 'Adresse', valeur: section.prefixe },
        ]}
      />
    </>
  )
}
