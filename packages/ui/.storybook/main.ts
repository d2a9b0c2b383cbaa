import type { StorybookConfig } from '@storybook/react-vite'
import { livresDesSections, titreDuLivre } from './livres.ts'
import { reglages } from './reglages.ts'

/**
 * Le livre du portail : le design system, et les livres des sections qu’il compose. En développement chacun a son port ;
 * construits, ils sont rangés sous celui-ci.
 */
const config: StorybookConfig = {
  ...reglages(['../src/**/*.mdx', '../src/**/*.stories.tsx']),
  refs: (_, { configType }) =>
    Object.fromEntries(
      livresDesSections().map((livre) => [
        livre.id,
        {
          title: `Section ${titreDuLivre(livre)}`,
          url: configType === 'DEVELOPMENT' ? `http://localhost:${livre.port}` : `./sections/${livre.id}`,
          expanded: false,
        },
      ]),
    ),
}

export default config
