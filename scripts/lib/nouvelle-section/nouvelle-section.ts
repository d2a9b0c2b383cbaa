import { codes, Echec, type Commande } from '@sssi/section/cli'
import { executerEnSilence } from '../executer.ts'
import { verifierDemande } from './demande.ts'
import { ecrireModele } from './modele.ts'
import { raccorder } from './raccorder.ts'
import { lireWorkspace } from './workspace.ts'

type Environnement = Parameters<Commande['executer']>[0]

async function etape(
  { racine, dire }: Environnement,
  phrase: string,
  commande: string,
  options: readonly string[],
): Promise<void> {
  dire(`▶ ${phrase}…`)
  const { code, sortie } = await executerEnSilence(commande, options, { cwd: racine })
  if (code === 0) return
  throw new Echec(
    codes.refuse,
    `La section est écrite, mais « ${[commande, ...options.slice(0, 3)].join(' ')} » a échoué : lancez-le à la main.`,
    sortie.trim().split('\n').slice(-20),
  )
}

/** Fait d’un nom, d’un organisme et d’une adresse une section qui se construit, s’essaie et se publie aussitôt. */
export const nouvelleSection: Commande = {
  usage: '<id> --owner <organisme> --prefix /<adresse> [--titre "…"]',
  resume: 'crée une section : ses pages, son espace de l’API, leurs tests et leurs histoires',
  options: ['owner', 'prefix', 'titre', 'sans-installer'],
  async executer(env, args) {
    const [id = '', ...deTrop] = args.positions
    if (deTrop.length > 0) throw new Echec(codes.usage, `Argument de trop : ${deTrop.join(', ')}.`)
    const workspace = await lireWorkspace(env.racine)
    const saisie = {
      id,
      owner: args.texte('owner'),
      prefix: args.texte('prefix'),
      titre: args.texte('titre'),
    }
    const demande = verifierDemande(saisie, workspace)

    const raccords = raccorder(env.racine, demande)
    const ecrits = ecrireModele(workspace, demande)
    env.dire(
      `▶ ${ecrits.length} fichiers dans apps/${id} et packages/api/src/${id} ; une ligne dans ${raccords.join(' et ')}.`,
    )
    await etape(env, 'Mise en forme', 'prettier', ['--write', '--log-level', 'warn', ...ecrits, ...raccords])
    await etape(env, 'Contrat de l’API', 'node', ['scripts/api-schemas.ts'])
    if (!args.oui('sans-installer')) await etape(env, 'Installation', 'pnpm', ['install'])

    env.dire(`✔ La section « ${demande.titre} » est prête, à l’adresse ${demande.prefixe}.`)
    env.dire(`  La voir : npm start, ou npm run dev -- ${id}`)
    env.dire(`  La publier : npm run section -- publish ${id} --activer`)
  },
}
