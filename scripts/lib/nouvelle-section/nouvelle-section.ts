import { codes, Echec, type Commande } from '@sssi/section/cli'
import { executerEnSilence } from '../executer.ts'
import { verifierDemande, type Demande } from './demande.ts'
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

/** Ce qu’il reste à faire, tel que cela marche vraiment. */
const suite = ({ id, avecApi }: Demande): string[] => [
  `  La voir seule : npm run dev -- ${id}`,
  `  L’essayer : npx vitest run apps/${id}${avecApi ? ` packages/api/src/${id}` : ''}`,
  ...(avecApi
    ? [
        '  Un portail ne sert son espace de l’API qu’une fois lui-même mis à jour : sur cette machine, arrêtez puis relancez npm start, qui l’installe.',
      ]
    : [
        '  La donner à tous sur le portail de démonstration de cette machine (npm start), sans l’arrêter :',
        `    npm run section -- publish ${id} --activer`,
      ]),
  '  Sur un autre portail, une fois : la DSS inscrit votre clé (page Déploiements, Clés des équipes).',
  `    npm run section -- keygen ${id}`,
  `    npm run section -- publish ${id} --activer --portail https://… --cle ${id}.pem`,
]

/** Fait d’un nom, d’un organisme et d’une adresse une section qui se construit, s’essaie et se publie aussitôt. */
export const nouvelleSection: Commande = {
  usage: '<id> --owner <organisme> --prefix /<adresse> [--titre "…"] [--avec-api]',
  resume:
    'crée une section : ses pages, leurs tests, leurs histoires, et son espace de l’API si on le demande',
  options: ['owner', 'prefix', 'titre', 'avec-api', 'sans-installer'],
  async executer(env, args) {
    const [id = '', ...deTrop] = args.positions
    if (deTrop.length > 0) throw new Echec(codes.usage, `Argument de trop : ${deTrop.join(', ')}.`)
    const workspace = await lireWorkspace(env.racine)
    const saisie = {
      id,
      owner: args.texte('owner'),
      prefix: args.texte('prefix'),
      titre: args.texte('titre'),
      avecApi: args.oui('avec-api'),
    }
    const demande = verifierDemande(saisie, workspace)

    const raccords = raccorder(env.racine, demande)
    const ecrits = ecrireModele(workspace, demande)
    const ou = demande.avecApi ? `apps/${id} et packages/api/src/${id}` : `apps/${id}`
    env.dire(`▶ ${ecrits.length} fichiers dans ${ou} ; une ligne dans ${raccords.join(' et ')}.`)
    await etape(env, 'Mise en forme', 'prettier', ['--write', '--log-level', 'warn', ...ecrits, ...raccords])
    if (demande.avecApi) await etape(env, 'Contrat de l’API', 'node', ['scripts/api-schemas.ts'])
    if (!args.oui('sans-installer')) await etape(env, 'Installation', 'pnpm', ['install'])

    env.dire(`✔ La section « ${demande.titre} » est prête, à l’adresse ${demande.prefixe}.`)
    for (const ligne of suite(demande)) env.dire(ligne)
  },
}
