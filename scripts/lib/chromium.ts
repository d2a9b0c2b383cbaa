import { existsSync } from 'node:fs'
import { executerEnSilence } from './executer.ts'

const CHEMINS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const trouver = (): string | undefined =>
  [process.env['CHROMIUM_PATH'], ...CHEMINS].find((chemin) => chemin && existsSync(chemin))

/** Le chemin d’un vrai Chromium : celui de la machine, sinon celui que Debian ou Ubuntu installe. */
export async function chromium(): Promise<string> {
  const present = trouver()
  if (present) return present
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Chromium manque : installation par apt-get…')
    await executerEnSilence('apt-get', ['update'])
    await executerEnSilence('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
    const installe = trouver()
    if (installe) return installe
  }
  throw new Error(
    'Aucun Chromium n’a été trouvé. Installez-le (« sudo apt-get install chromium » sous Debian ou Ubuntu), ou donnez son chemin dans CHROMIUM_PATH, puis relancez la commande.',
  )
}
