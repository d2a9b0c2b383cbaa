import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { racine } from './atelier.ts'

interface Section {
  readonly id: string
  readonly version: string
  readonly manifest: {
    readonly prefixe: string
    readonly titre: string
    readonly pages: Readonly<
      Record<
        string,
        { readonly chemin: string; readonly navigation: boolean; readonly permission: string | null }
      >
    >
  }
}

/** Les sections telles que le portail les annonce dans sa page. */
export async function sectionsDe(adresse: string): Promise<readonly Section[]> {
  const html = await (await fetch(adresse)).text()
  const json = /<script type="application\/json" id="composition">(.*?)<\/script>/s.exec(html)?.[1]
  if (json === undefined) throw new Error('La page du portail ne porte pas de composition.')
  return (JSON.parse(json) as { sections: Section[] }).sections
}

export const cheminDeSection = ({ manifest }: Section, chemin: string) =>
  chemin === '' ? manifest.prefixe : `${manifest.prefixe}/${chemin}`

/** Les adresses du portail lui-même, écrites à sa construction. */
export function pagesDuPortail(): readonly string[] {
  const shell = readFileSync(join(racine, 'apps', 'portal', 'dist', 'shell.json'), 'utf8')
  return (JSON.parse(shell) as { pages: string[] }).pages
}
