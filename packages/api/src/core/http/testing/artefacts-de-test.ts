import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const INDEX = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><script src="/assets/theme-7a8b.js"></script><title>Portail SSSI</title><!--composition-->
<link rel="stylesheet" href="/assets/portail-1a2b.css"><script type="module" src="/assets/portail-3c4d.js"></script></head><body></body></html>`

export const manifesteDeTest = (id: string, reste: Record<string, unknown> = {}) => ({
  contrat: 1,
  id,
  prefixe: `/${id}`,
  ordre: 10,
  titre: id,
  pages: {
    accueil: { chemin: '', libelle: 'Accueil' },
    action: { chemin: 'actions/:code', libelle: 'Action', parametres: { code: 'action' } },
    piece: { chemin: 'pieces/:nom', libelle: 'Pièce' },
  },
  ...reste,
})

const shellDeTest: Record<string, string> = {
  'index.html': INDEX,
  'shell.json': JSON.stringify({
    pages: ['/', '/plan', '/administration'],
    prechargement: ['/assets/portail-3c4d.js'],
    contrat: 1,
    capacites: ['navigation', 'notifications'],
    composants: ['Button', 'DataTable'],
  }),
  'assets/portail-1a2b.css': 'body { color: red }'.repeat(100),
  'assets/portail-3c4d.js': 'export const portail = 1;'.repeat(100),
  'assets/portail-3c4d.js.map': '{}',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

async function ecrire(dossier: string, fichiers: Record<string, string>): Promise<void> {
  for (const [chemin, contenu] of Object.entries(fichiers)) {
    const complet = join(dossier, chemin)
    await mkdir(dirname(complet), { recursive: true })
    await writeFile(complet, contenu)
  }
}

export interface ArtefactsDeTest {
  readonly dossier: string
  readonly dossierShell: string
  readonly dossierSections: string
}

/**
 * Un portail construit et ses sections, sur disque : `cyber` est publiée, `cloud` n’est pas construite, et `sections` ajoute
 * ou remplace des fichiers sous le dossier des applications.
 */
export async function ecrireArtefacts(sections: Record<string, string> = {}): Promise<ArtefactsDeTest> {
  const dossier = await mkdtemp(join(tmpdir(), 'sssi-artefacts-'))
  const dossierSections = join(dossier, 'apps')
  const dossierShell = join(dossierSections, 'portal', 'dist')
  await ecrire(dossierShell, shellDeTest)
  await ecrire(dossierSections, {
    'cyber/dist/section.json': JSON.stringify(manifesteDeTest('cyber')),
    'cyber/dist/remoteEntry.js': 'export const cyber = 1',
    'cyber/dist/assets/page-5e6f.js': 'export const page = 1',
    'cyber/package.json': '{}',
    'cloud/package.json': '{}',
    ...sections,
  })
  await writeFile(join(dossier, 'secret.txt'), 'secret')
  return { dossier, dossierShell, dossierSections }
}
