import type { BlocDeTexte, MorceauDeTexte } from '@sssi/domain/cyber'
import { Fragment, type ReactNode } from 'react'

interface Proprietes {
  readonly blocs: readonly BlocDeTexte[]
}

/** Le lien d’un tiers : ses mots peuvent mentir, son hôte est écrit à côté. */
export function LienExterne({
  adresse,
  hote,
  children,
}: {
  readonly adresse: string
  readonly hote: string
  readonly children: ReactNode
}) {
  return (
    <>
      <a href={adresse} target="_blank" rel="noopener noreferrer" title={`${hote} — nouvelle fenêtre`}>
        {children}
      </a>{' '}
      ({hote})
    </>
  )
}

function Morceau({ morceau }: { readonly morceau: MorceauDeTexte }) {
  switch (morceau.type) {
    case 'texte':
      return morceau.texte
    case 'code':
      return <code>{morceau.texte}</code>
    case 'saut':
      return <br />
    case 'fort':
      return (
        <strong>
          <Morceaux morceaux={morceau.enfants} />
        </strong>
      )
    case 'accent':
      return (
        <em>
          <Morceaux morceaux={morceau.enfants} />
        </em>
      )
    case 'lien':
      return (
        <LienExterne adresse={morceau.adresse} hote={morceau.hote}>
          <Morceaux morceaux={morceau.enfants} />
        </LienExterne>
      )
  }
}

function Morceaux({ morceaux }: { readonly morceaux: readonly MorceauDeTexte[] }) {
  return morceaux.map((morceau, rang) => (
    <Fragment key={rang}>
      <Morceau morceau={morceau} />
    </Fragment>
  ))
}

function Bloc({ bloc }: { readonly bloc: BlocDeTexte }) {
  switch (bloc.type) {
    case 'titre':
      // Les niveaux d’un tiers ne sont pas ceux de la page : tous ses titres sont sous le nôtre.
      return (
        <h3 className="fr-h6 fr-mt-2w">
          <Morceaux morceaux={bloc.enfants} />
        </h3>
      )
    case 'paragraphe':
      return (
        <p>
          <Morceaux morceaux={bloc.enfants} />
        </p>
      )
    case 'code':
      return (
        <pre>
          <code>{bloc.texte}</code>
        </pre>
      )
    case 'citation':
      return (
        <blockquote>
          <TexteMisEnForme blocs={bloc.blocs} />
        </blockquote>
      )
    case 'liste': {
      const Liste = bloc.ordonnee ? 'ol' : 'ul'
      return (
        <Liste>
          {bloc.elements.map((element, rang) => (
            <li key={rang}>
              <TexteMisEnForme blocs={element} />
            </li>
          ))}
        </Liste>
      )
    }
  }
}

/** Le texte d’un tiers, démonté par le serveur et remonté de nos éléments : rien de son balisage n’atteint la page. */
export function TexteMisEnForme({ blocs }: Proprietes) {
  return blocs.map((bloc, rang) => <Bloc key={rang} bloc={bloc} />)
}
