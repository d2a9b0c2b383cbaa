import { commandes, executer } from '@sssi/section/cli'
import { checkApi } from './lib/check-api.ts'
import { racine } from './lib/racine.ts'

/** `npm run section -- <commande>` : ce qu’une équipe fait de sa section, de son poste ou de sa chaîne de livraison. */
const { env } = process
process.exitCode = await executer(
  {
    variables: env,
    ici: env['INIT_CWD'] ?? process.cwd(),
    paquet: env['DOSSIER_D_APPEL'] ?? process.cwd(),
    racine,
    dire: (ligne) => console.log(ligne),
    avertir: (ligne) => console.error(ligne),
    maintenant: () => new Date(),
  },
  process.argv.slice(2),
  // Lire l’API n’est pas permis au paquet des sections : cette commande-ci est du dépôt.
  { ...commandes, 'check-api': checkApi },
)
