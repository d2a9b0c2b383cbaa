import { commandes, executer } from '@sssi/section/cli'
import { checkApi } from './lib/check-api.ts'
import { nouvelleSection } from './lib/nouvelle-section/nouvelle-section.ts'
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
  // Lire l’API ou écrire dans un autre paquet n’est pas permis à celui des sections : ces commandes-ci sont du dépôt.
  { new: nouvelleSection, ...commandes, 'check-api': checkApi },
)
