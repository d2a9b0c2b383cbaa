import { executer } from '@sssi/section/cli'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const racine = fileURLToPath(new URL('../..', import.meta.url))

/** Lance `npm run section -- …` contre le portail des parcours, avec la clé de démonstration de la section. */
export async function section(portail: string, ...args: readonly string[]): Promise<void> {
  const dites: string[] = []
  const code = await executer(
    {
      variables: {
        SSSI_PORTAIL: portail,
        DONNEES_DIR: join(process.env['E2E_DONNEES'] ?? '', 'portail'),
      },
      ici: racine,
      paquet: racine,
      racine,
      dire: (ligne) => void dites.push(ligne),
      avertir: (ligne) => void dites.push(ligne),
      maintenant: () => new Date(),
    },
    args,
  )
  if (code !== 0) throw new Error(`section ${args.join(' ')} : ${dites.join('\n')}`)
}
