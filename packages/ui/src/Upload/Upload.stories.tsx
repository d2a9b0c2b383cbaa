import type { Meta, StoryObj } from '@storybook/react-vite'
import { options, usage } from '../../.storybook/usage.ts'
import { Upload, type UploadProps } from './index.ts'

const meta = {
  title: 'DSFR/Upload',
  component: Upload,
  parameters: usage({
    pour: 'déposer un fichier, avec ses formats et son poids admis.',
    plutot: 'quand une saisie en ligne suffit.',
  }),
  args: { label: 'Importer les jalons', hint: 'CSV ou ODS, 2 Mo au plus' },
  argTypes: {
    state: {
      control: 'select',
      options: options<NonNullable<UploadProps['state']>>({ default: true, success: true, error: true }),
    },
  },
} satisfies Meta<typeof Upload>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}

export const EnErreur: Histoire = {
  args: {
    state: 'error',
    stateRelatedMessage: 'Ligne 12, colonne « échéance » : « 31/13/2026 » n’est pas une date.',
  },
}
