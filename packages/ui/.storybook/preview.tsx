import { demarrerDsfr } from '../src/start/index.ts'
import 'virtual:sssi-icones.css'
import './preview.css'
import type { Preview } from '@storybook/react-vite'
import { useEffect } from 'react'

document.documentElement.lang = 'fr'

// Aucune navigation dans les histoires : un lien interne reste un lien, sans quitter la page.
demarrerDsfr({
  Link: ({ to, children, onClick, ...reste }) => (
    <a
      {...reste}
      href={to}
      onClick={(clic) => {
        onClick?.(clic)
        clic.preventDefault()
      }}
    >
      {children}
    </a>
  ),
})

const preview: Preview = {
  tags: ['autodocs'],
  initialGlobals: { theme: 'light' },
  globalTypes: {
    theme: {
      description: 'Thème du DSFR',
      toolbar: {
        title: 'Thème',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Clair', icon: 'sun' },
          { value: 'dark', title: 'Sombre', icon: 'moon' },
        ],
      },
    },
  },
  decorators: [
    (Histoire, { globals }) => {
      const theme = globals['theme'] === 'dark' ? 'dark' : 'light'
      useEffect(() => {
        document.documentElement.setAttribute('data-fr-scheme', theme)
        document.documentElement.setAttribute('data-fr-theme', theme)
      }, [theme])
      return <Histoire />
    },
  ],
  parameters: {
    layout: 'padded',
    options: { storySort: { order: ['Accueil', 'Identités', 'DSFR', 'Compositions', 'Graphiques', '*'] } },
    a11y: {
      test: 'error',
      options: {
        runOnly: [
          'wcag2a',
          'wcag2aa',
          'wcag21a',
          'wcag21aa',
          'wcag22a',
          'wcag22aa',
          'RGAAv4',
          'best-practice',
        ],
      },
    },
  },
}

export default preview
