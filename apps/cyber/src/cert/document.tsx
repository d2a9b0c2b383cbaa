import type { ChapitreDuDocument } from '@sssi/domain/cyber'
import { typographier } from '@sssi/domain'
import type { Partie } from '../commun/sommaire.tsx'

/** Les paragraphes d’un texte écrit à la main : une ligne vide les sépare. */
function Paragraphes({ texte }: { readonly texte: string }) {
  return typographier(texte)
    .split(/\n{2,}/)
    .map((paragraphe, rang) => (
      <p key={rang} className="sssi-cyber-document__texte fr-mb-1w">
        {paragraphe}
      </p>
    ))
}

interface Proprietes {
  readonly chapitres: readonly ChapitreDuDocument[]
  /** Le niveau de titre des chapitres, selon la page qui montre le document. */
  readonly niveau: 2 | 3
}

const idDuChapitre = (numero: string) => `chapitre-${numero}`

/** Les chapitres du document, pour le sommaire de la page qui le montre. */
export const partiesDuDocument = (chapitres: readonly ChapitreDuDocument[]): Partie[] =>
  chapitres.map(({ numero, titre }) => ({ id: idDuChapitre(numero), titre: `${numero}. ${titre}` }))

/** Le document RFC 2350, tel qu’il est publié. */
export function Document({ chapitres, niveau }: Proprietes) {
  const [Chapitre, Rubrique] = niveau === 2 ? (['h2', 'h3'] as const) : (['h3', 'h4'] as const)
  return (
    <div className="sssi-cyber-document">
      {chapitres.map((chapitre) => (
        <section key={chapitre.numero}>
          <Chapitre id={idDuChapitre(chapitre.numero)} className="fr-h4 fr-mt-4w">
            {chapitre.numero}. {chapitre.titre}
          </Chapitre>
          {chapitre.rubriques.map(({ numero, titre, texte }) => (
            <div key={numero}>
              {numero !== chapitre.numero && (
                <Rubrique className="fr-text--md fr-mb-0">
                  {numero} {titre}
                </Rubrique>
              )}
              <Paragraphes texte={texte} />
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}
