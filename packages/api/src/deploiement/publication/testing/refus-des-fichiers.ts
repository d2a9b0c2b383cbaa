import { entree, fichiersDe, uneArchive, uneDescription } from './archive-de-test.ts'
import { cles, essai } from './banc.ts'
import type { CasDeRefus } from './cas-de-refus.ts'

/** Des fichiers qui ne sont pas exactement ceux que la description annonce. */
export const refusDesFichiers: readonly CasDeRefus[] = [
  [
    'décrit un fichier hors de son dossier',
    422,
    'description_refusee',
    async () => essai(undefined, { ...fichiersDe('essai'), '../cloud/remoteEntry.js': 'x' }),
  ],
  [
    'décrit une page',
    422,
    'description_refusee',
    async () => essai(undefined, { ...fichiersDe('essai'), 'index.html': '<script>' }),
  ],
  [
    'envoie un fichier hors de son dossier sans le décrire',
    422,
    'fichiers_differents',
    async () => essai(undefined, undefined, { ...fichiersDe('essai'), '../../remoteEntry.js': 'x' }),
  ],
  [
    'oublie un fichier',
    422,
    'fichiers_differents',
    async () => {
      const { 'assets/accueil-3c4d.css': _, ...envoyes } = fichiersDe('essai')
      return essai(undefined, fichiersDe('essai'), envoyes)
    },
  ],
  [
    'envoie un fichier de plus',
    422,
    'fichiers_differents',
    async () => essai(undefined, undefined, { ...fichiersDe('essai'), 'assets/espion.js': 'x' }),
  ],
  [
    'envoie deux fois un fichier',
    422,
    'fichiers_differents',
    async () => {
      const description = uneDescription('essai', '9.0.0')
      const enPlus = [entree('remoteEntry.js', fichiersDe('essai')['remoteEntry.js'] ?? '')]
      return uneArchive({ cle: cles.essai, description, fichiers: fichiersDe('essai'), enPlus })
    },
  ],
  [
    'remplace un fichier par un lien',
    422,
    'fichiers_differents',
    async () => {
      const fichiers = { ...fichiersDe('essai'), 'assets/lien.js': '' }
      const description = uneDescription('essai', '9.0.0', fichiers)
      const enPlus = [
        {
          header: { name: 'assets/lien.js', size: 0, type: 'symlink', linkname: '/etc/passwd' },
        } as const,
      ]
      return uneArchive({ cle: cles.essai, description, fichiers: fichiersDe('essai'), enPlus })
    },
  ],
  [
    'change le contenu d’un fichier',
    422,
    'fichiers_differents',
    async () =>
      essai(undefined, undefined, {
        ...fichiersDe('essai'),
        'assets/accueil-1a2b.js': 'export default () => nul!',
      }),
  ],
  [
    'change la taille d’un fichier',
    422,
    'fichiers_differents',
    async () => essai(undefined, undefined, { ...fichiersDe('essai'), 'remoteEntry.js': 'x' }),
  ],
  [
    'décrit un fichier sans empreinte',
    422,
    'description_refusee',
    async () =>
      essai((d) => ({ ...d, fichiers: d.fichiers.map(({ chemin, taille }) => ({ chemin, taille })) })),
  ],
  [
    'n’a pas d’entrée',
    422,
    'fichiers_differents',
    async () => {
      const { 'remoteEntry.js': _, ...fichiers } = fichiersDe('essai')
      return essai(undefined, fichiers)
    },
  ],
  [
    'précharge ce qu’il ne publie pas',
    422,
    'fichiers_differents',
    async () =>
      essai((d) => ({ ...d, prechargement: { entree: [], pages: { accueil: ['assets/absent.js'] } } })),
  ],
]
