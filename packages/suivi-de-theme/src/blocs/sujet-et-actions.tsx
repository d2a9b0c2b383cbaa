import { Lien } from '@sssi/ui/Lien'
import { Passage } from '@sssi/ui/Passage'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { adresseDeLaFiche } from '../lecture/adresses.ts'
import type { Sujet } from '../lecture/sujet.ts'
import { ListeDActions } from './liste-d-actions.tsx'
import { Paragraphe } from './paragraphe.tsx'
import { Texte } from './texte.tsx'

interface Proprietes {
  readonly sujet: Sujet
  /** Les actions du thème ; vide quand leur état n’a pas pu être lu. */
  readonly actions: readonly ActionSuivie[]
}

function Actions({ sujet, actions }: Proprietes) {
  const concernees = actions.filter(({ code }) => sujet.codes.includes(code))
  if (concernees.length > 0) {
    return <ListeDActions actions={concernees} libelle={`Actions qui concernent\u00a0: ${sujet.nom}`} />
  }
  if (sujet.codes.length === 0) return null
  return (
    <ul>
      {sujet.codes.map((code) => (
        <li key={code}>
          <Lien href={adresseDeLaFiche(code)}>Action {code}</Lien>
        </li>
      ))}
    </ul>
  )
}

/** Un sujet de la section : ce qu’elle en dit, les mots du texte, puis les actions qui le concernent, à jour. */
export function SujetEtActions({ sujet, actions }: Proprietes) {
  return (
    <section className="fr-mt-3w fr-mb-4w">
      <h3 id={sujet.cle} tabIndex={-1} className="fr-h6 fr-mb-1v">
        <Texte>{sujet.nom}</Texte>
      </h3>
      <Paragraphe>{sujet.propos}</Paragraphe>
      {sujet.ouNomme && (
        <p className="fr-text--sm fr-mb-1w">{`Nommé dans le texte\u00a0: ${sujet.ouNomme}.`}</p>
      )}
      {sujet.citations.map(({ texte, passage }) => (
        <Passage key={texte} texte={texte} passage={passage} />
      ))}
      <Actions sujet={sujet} actions={actions} />
    </section>
  )
}
