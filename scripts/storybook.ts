import { join } from 'node:path'
import { executer } from './lib/executer.ts'
import { racine } from './lib/racine.ts'

/** `npm run storybook` : le catalogue des composants et des histoires des sections. */
process.on('SIGINT', () => {})
process.exit(await executer('pnpm', ['run', 'storybook'], { cwd: join(racine, 'packages', 'ui') }))
