import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { KeyFigure } from './index.ts'

const meta = {
  title: 'Compositions/KeyFigure',
  component: KeyFigure,
  parameters: usage({
    pour: 'trois à cinq chiffres en tête d’une vue d’ensemble, chacun avec son dénominateur, chacun ouvrant la liste qu’il compte.',
    plutot: 'pour comparer beaucoup de comptes : `Matrix` ou `BarList`. Ni jauge, ni camembert.',
  }),
  args: {
    valeur: 89,
    sur: 103,
    libelle: 'horizons légaux passés sans révision',
    href: '/pilotage/plan?alerte=horizon_passe_sans_revision',
    evolution: { ecart: -4, depuis: 'depuis le Copil du 12 mars 2026' },
  },
} satisfies Meta<typeof KeyFigure>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const SansChangement: Histoire = {
  args: { evolution: { ecart: 0, depuis: 'depuis le Copil du 12 mars 2026' } },
}

export const SansLien: Histoire = {
  render: ({ valeur, libelle }) => <KeyFigure valeur={valeur} libelle={libelle} />,
}

export const EnMots: Histoire = { args: { valeur: 'Non renseigné', libelle: 'budget de la phase projet' } }

export const Serie: Histoire = {
  render: (props) => (
    <div className="fr-grid-row fr-grid-row--gutters">
      {[
        'actions en cours',
        'météos non renseignées',
        'décisions attendues au prochain comité de pilotage',
      ].map((libelle) => (
        <div key={libelle} className="fr-col-6 fr-col-md-3">
          <KeyFigure {...props} libelle={libelle} />
        </div>
      ))}
    </div>
  ),
}

export const Sombre: Histoire = { ...Serie, globals: { theme: 'dark' }, tags: ['!test'] }
