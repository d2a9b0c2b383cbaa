import type { Meta, StoryObj } from '@storybook/react-vite'
import { usage } from '../../.storybook/usage.ts'
import { LanguageSelect } from './index.ts'

const meta = {
  title: 'DSFR/LanguageSelect',
  component: LanguageSelect,
  parameters: usage({
    pour: 'proposer la page dans une autre langue.',
    plutot: 'le portail est en français : réservé à une page traduite.',
  }),
  args: {
    supportedLangs: ['fr', 'en'],
    fullNameByLang: { fr: 'Français', en: 'English' },
    lang: 'fr',
    setLang: () => undefined,
  },
} satisfies Meta<typeof LanguageSelect>

export default meta
type Histoire = StoryObj<typeof meta>

export const Simple: Histoire = {}
