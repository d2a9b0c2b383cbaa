import type { Citation } from '@sssi/domain'
import { Passage } from '@sssi/ui/Passage'

/** Les passages sur lesquels repose la mission d’une équipe. */
export function MotsDuTexte({ citations }: { citations: readonly Citation[] }) {
  return (
    <section aria-labelledby="mots-du-texte" className="fr-mt-6w">
      <h2 id="mots-du-texte" className="fr-h4">
        Les mots du texte
      </h2>
      {citations.map(({ texte, passage }) => (
        <Passage key={texte} texte={texte} passage={passage} />
      ))}
    </section>
  )
}
