import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Table } from '../Table/index.ts'
import { identites, IdentiteOrganisme, type OrganismeIdentifie } from './index.ts'

const organismes = options<OrganismeIdentifie>({
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
  title: 'Identités/Identités des organismes',
  component: IdentiteOrganisme,
  parameters: usage({
    pour: 'reconnaître un organisme d’un coup d’œil, par son sigle et sa couleur d’accent. L’action A2-014 demande un design system commun qui garde l’identité de chacun : même langage pour tous, trois jetons par organisme — accent, fond, texte —, pris dans la palette illustrative du DSFR et contrastés dans les deux thèmes.',
    plutot:
      'pour un état : la couleur d’un organisme ne dit ni un progrès ni un retard. En tête d’une page de section : `SectionBanner`.',
  }),
  args: { organisme: 'CNAM' },
  argTypes: { organisme: { control: 'select', options: organismes } },
} satisfies Meta<typeof IdentiteOrganisme>

export default meta
type Histoire = StoryObj<typeof meta>

export const Etiquette: Histoire = {}

export const TousLesJetons: Histoire = {
  render: () => (
    <Table
      caption="Jetons de l’identité de chaque organisme"
      headers={['Organisme', '--sssi-accent', '--sssi-accent-fond', '--sssi-accent-texte']}
      data={organismes.map((organisme) => [
        <IdentiteOrganisme key={organisme} organisme={organisme} />,
        ...['border-plain', 'background-alt', 'text-label'].map((jeton) => (
          <code key={jeton}>{`--${jeton}-${identites[organisme].couleur}`}</code>
        )),
      ])}
    />
  ),
}

export const Sombre: Histoire = { ...TousLesJetons, globals: { theme: 'dark' }, tags: ['!test'] }
