import './home.css'
import { axes, plan, pluriel, presentationDuPlan } from '@sssi/domain'
import { KeyFigure } from '@sssi/ui/KeyFigure'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { cheminsDesAxes, pages } from '../router/portal-paths.ts'
import { chiffres } from './chiffres.ts'
import { Connexion } from './connexion.tsx'
import { DonneesOuvertes } from './donnees-ouvertes.tsx'

const [enBref, ...cadre] = presentationDuPlan

function Chiffres() {
  return (
    <div className="sssi-portail-chiffres">
      <KeyFigure valeur={chiffres.actions} libelle="actions" href={pages.plan.chemin} />
      <KeyFigure valeur={chiffres.axes} libelle="axes" />
      <KeyFigure valeur={chiffres.thematiques} libelle="thématiques" />
      <KeyFigure valeur={chiffres.organismes} libelle="organismes chefs de file" />
    </div>
  )
}

function Axes() {
  return (
    <ol className="sssi-portail-liens-axes">
      {axes.map(({ numero }) => {
        const page = cheminsDesAxes[numero - 1] ?? pages.plan
        return (
          <li key={numero}>
            <Lien href={page.chemin}>{page.titre}</Lien>
            <span>{pluriel(plan.filter(({ axe }) => axe === numero).length, 'action')}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** La page publique : ce qu’est le plan, ses axes, ses données ouvertes. Les textes et chiffres viennent avec elle. */
export default function HomePage() {
  return (
    <>
      <PageTitle intro={enBref?.texte}>{pages.accueil.titre}</PageTitle>
      <Chiffres />
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-12 fr-col-lg-8">
          <h2 className="fr-h3">Les cinq axes du plan</h2>
          <Axes />
          <p>
            <Lien href={pages.plan.chemin} className="fr-link fr-icon-search-line fr-link--icon-left">
              Chercher dans les {plan.length} actions
            </Lien>
          </p>
        </div>
        <div className="fr-col-12 fr-col-lg-4">
          <Connexion />
        </div>
      </div>
      <section className="sssi-portail-lecture fr-mt-6w">
        <h2 className="fr-h3">Comment le plan est piloté</h2>
        {cadre.map(({ texte, passage }) => (
          <p key={passage + texte.slice(0, 12)}>
            {texte} <span className="sssi-portail-passage">({passage})</span>
          </p>
        ))}
      </section>
      <DonneesOuvertes />
    </>
  )
}
