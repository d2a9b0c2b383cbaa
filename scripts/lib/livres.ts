import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { livresDesSections, PORT_DU_PORTAIL, type Livre } from '../../packages/ui/.storybook/livres.ts'
import { executerEnSilence } from './executer.ts'
import { racine } from './racine.ts'

const ui = join(racine, 'packages', 'ui')
const DELAI_MS = 120_000

function lancer(dossier: string, port: number, sortie: 'inherit' | 'ignore'): ChildProcess {
  const options = ['dev', '-p', String(port), '--exact-port', '--no-open', '--ci']
  return spawn(join(ui, 'node_modules', '.bin', 'storybook'), options, {
    cwd: dossier,
    stdio: ['ignore', sortie, 'inherit'],
  })
}

/** Attend que le livre réponde : celui du portail ne compose que ceux qu’il trouve en s’ouvrant. */
async function attendreLe({ id, port }: Livre): Promise<void> {
  const limite = performance.now() + DELAI_MS
  while (performance.now() < limite) {
    const reponse = await fetch(`http://localhost:${port}/index.json`).catch(() => null)
    if (reponse?.ok) return
    await attendre(250)
  }
  console.error(`Le livre de « ${id} » ne répond pas sur le port ${port} : le catalogue s’ouvre sans lui.`)
}

/** Lance le livre de chaque section, puis celui du portail qui les compose ; rend son code de sortie. */
export async function ouvrirLesLivres(): Promise<number> {
  const livres = livresDesSections()
  console.log(`Ouverture des livres : ${livres.map(({ id }) => id).join(', ')}, puis le design system…`)
  const processus = livres.map(({ dossier, port }) => lancer(dossier, port, 'ignore'))
  process.on('exit', () => processus.forEach((livre) => livre.kill()))
  await Promise.all(livres.map(attendreLe))
  const portail = lancer(ui, PORT_DU_PORTAIL, 'inherit')
  processus.push(portail)
  const [code] = (await once(portail, 'exit')) as [number | null]
  return code ?? 0
}

/** Construit tous les livres et les range dans un seul dossier, qu’un serveur de fichiers suffit à montrer. */
export async function construireLesLivres(): Promise<number> {
  const { code, sortie } = await executerEnSilence('turbo', [
    'run',
    'build:storybook',
    '--output-logs=errors-only',
  ])
  if (code !== 0) {
    console.error(sortie)
    return code
  }
  console.log(`Catalogue construit : ${rangerLesLivres()}`)
  return 0
}

/** Range les livres construits sous celui du portail ; rend le dossier. */
export function rangerLesLivres(): string {
  const sortie = join(racine, 'storybook-static')
  rmSync(sortie, { recursive: true, force: true })
  cpSync(join(ui, 'storybook-static'), sortie, { recursive: true })
  for (const { id, dossier } of livresDesSections()) {
    cpSync(join(dossier, 'storybook-static'), join(sortie, 'sections', id), { recursive: true })
  }
  return sortie
}
