import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as attendre } from 'node:timers/promises'
import { ouvrirSession } from '../../../bench/src/lib/session.ts'
import type { Copie } from './copie.ts'

export interface Portail {
  readonly adresse: string
  readonly dossierDonnees: string
  /** Les sections que la page compose, par identifiant. */
  readonly sections: () => Promise<
    ReadonlyMap<string, { readonly entry: string; readonly manifest: unknown }>
  >
  /** Appelle l’API sous un compte de démonstration. */
  readonly appeler: (compte: string, procedure: string, entree?: unknown) => Promise<unknown>
  readonly arreter: () => Promise<void>
}

/** Un portail construit, réduit à ce que le serveur en lit : la page, et ce qu’il offre aux sections. */
function ecrireShell({ racine }: Copie): string {
  const dossier = join(racine, '.data', 'shell')
  mkdirSync(dossier, { recursive: true })
  writeFileSync(
    join(dossier, 'index.html'),
    '<!doctype html><html lang="fr"><head><title>Portail</title><!--composition--></head><body></body></html>',
  )
  writeFileSync(
    join(dossier, 'shell.json'),
    JSON.stringify({
      pages: ['/', '/tableau-de-bord'],
      prechargement: [],
      contrat: 1,
      capacites: ['annonces', 'emplacements', 'navigation', 'notifications', 'recherche'],
      composants: readdirSync(join(racine, 'packages', 'ui', 'src')),
    }),
  )
  return dossier
}

async function portLibre(): Promise<number> {
  const serveur = createServer().listen(0, '127.0.0.1')
  await once(serveur, 'listening')
  const { port } = serveur.address() as AddressInfo
  serveur.close()
  await once(serveur, 'close')
  return port
}

async function attendreQuIlReponde(adresse: string, processus: ChildProcess): Promise<void> {
  while (processus.exitCode === null) {
    const reponse = await fetch(`${adresse}/health`).catch(() => null)
    if (reponse?.ok) return
    await attendre(100)
  }
  throw new Error('Le portail s’est arrêté avant de répondre.')
}

/** Démarre l’API de la copie, sans aucune section installée. */
export async function demarrerLePortail(copie: Copie): Promise<Portail> {
  const port = await portLibre()
  const adresse = `http://localhost:${port}`
  const sectionsInstallees = join(copie.racine, '.data', 'aucune-section')
  mkdirSync(sectionsInstallees, { recursive: true })
  const dossierDonnees = join(copie.racine, '.data', 'base')
  const processus = spawn('node', ['packages/api/src/main.ts'], {
    cwd: copie.racine,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...copie.env,
      PORT: String(port),
      DEMONSTRATION: 'oui',
      NIVEAU_DE_TRACE: 'error',
      DONNEES_DIR: dossierDonnees,
      SECTIONS_DIR: sectionsInstallees,
      SHELL_DIR: ecrireShell(copie),
    },
  })
  await attendreQuIlReponde(adresse, processus)
  return {
    adresse,
    dossierDonnees,
    async sections() {
      const html = await (await fetch(adresse, { headers: { accept: 'text/html' } })).text()
      const composition = /<script type="application\/json" id="composition">(.+?)<\/script>/.exec(html)?.[1]
      const { sections } = JSON.parse(composition ?? '{}') as {
        sections: { id: string; entry: string; manifest: unknown }[]
      }
      return new Map(sections.map((section) => [section.id, section]))
    },
    async appeler(compte, procedure, entree) {
      const cookie = `sssi=${await ouvrirSession(adresse, compte)}`
      const reponse = await fetch(`${adresse}/trpc/${procedure}`, {
        headers: { cookie, origin: adresse, 'content-type': 'application/json' },
        ...(entree !== undefined && { method: 'POST', body: JSON.stringify(entree) }),
      })
      const corps = (await reponse.json()) as { result?: { data: unknown } }
      if (!corps.result) throw new Error(`${procedure} : ${JSON.stringify(corps)}`)
      return corps.result.data
    },
    async arreter() {
      processus.kill()
      if (processus.exitCode === null) await once(processus, 'exit')
    },
  }
}
