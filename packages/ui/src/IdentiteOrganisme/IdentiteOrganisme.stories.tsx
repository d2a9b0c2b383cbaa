import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { IdentiteOrganisme, identites, type Identite } from './index.ts'

const toutes = options<Identite>({
  DSS: true,
  CNAM: true,
  CNAV: true,
  CNAF: true,
  ACOSS: true,
  MSA: true,
  UCANSS: true,
  GIP_MDS: true,
  GIP_UR: true,
  HFDS: true,
})

const meta = {
  title: 'Fondations/Identités des organismes',
  component: IdentiteOrganisme,
  parameters: usage({
    pour: 'rappeler quel organisme tient une section ou mène une action. L’action A2-014 demande un système de design commun qui garde l’identité de chacun : ici, une couleur d’accent par organisme, tirée de la palette illustrative du DSFR.',
    plutot:
      'l’accent ne porte jamais une information à lui seul ; une météo ou un statut ont leurs propres badges.',
  }),
  args: { identite: 'CNAM', nom: 'CNAM' },
  argTypes: { identite: { control: 'select', options: toutes } },
} satisfies Meta<typeof IdentiteOrganisme>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

/** Chaque organisme, sa couleur, et le jeton du DSFR d’où elle vient. */
export const Jetons: Histoire = {
  render: () => (
    <ul>
      {toutes.map((identite) => (
        <li key={identite} className="fr-mb-1w">
          <IdentiteOrganisme identite={identite} nom={identite.replace('_', ' ')} /> :{' '}
          <code>--border-plain-{identites[identite]}</code>
        </li>
      ))}
    </ul>
  ),
}

export const JetonsSombre: Histoire = { ...Jetons, globals: { theme: 'dark' } }
