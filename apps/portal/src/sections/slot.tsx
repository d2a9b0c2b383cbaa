import type { Emplacements, NomEmplacement } from '@sssi/section'
import { useComposition } from '../composition/composition-context.ts'
import { RemotePiece } from './remote-piece.tsx'

type Proprietes = { [E in NomEmplacement]: { nom: E; proprietes: Emplacements[E] } }[NomEmplacement]

/** Affiche, dans l’ordre des sections, ce qu’elles contribuent à un emplacement. */
export function Slot({ nom, proprietes }: Proprietes) {
  const { sections } = useComposition()
  return sections.flatMap((section) =>
    Object.entries(section.manifest.contributions)
      .filter(([, contribution]) => contribution.emplacement === nom)
      .filter(([, contribution]) =>
        // Une section n’est chargée sur une fiche que si son manifeste dit suivre cette action.
        contribution.emplacement === 'action.panneau' && 'code' in proprietes
          ? contribution.actions.includes(proprietes.code)
          : true,
      )
      .map(([contribution]) => (
        <RemotePiece
          key={`${section.id}.${contribution}`}
          section={section}
          genre="contributions"
          nom={contribution}
          proprietes={proprietes}
          taille="bloc"
        />
      )),
  )
}
