import type { SectionDeployee, VersionDeployee } from '../deployment.ts'

/** Une version enregistrée, telle que l’API la donnerait ; les tests n’en précisent que ce qui compte pour eux. */
export const uneVersion = (partie: Partial<VersionDeployee> = {}): VersionDeployee => ({
  version: '1.1.0',
  publieeLe: '2026-03-12T10:00:00.000Z',
  publieePar: 'Chaîne de livraison (clé 0123456789abcdef)',
  source: 'publication',
  taille: 150_000,
  ecart: null,
  incompatibilites: [],
  releve: { ouvertures: 0, erreurs: 0 },
  ...partie,
})

export const uneSectionDeployee = (partie: Partial<SectionDeployee> = {}): SectionDeployee => ({
  section: 'cyber',
  titre: 'Cyber',
  organisme: 'CNAM',
  prefixe: '/cyber',
  revision: 3,
  active: { version: '1.1.0', depuis: '2026-03-12T10:00:00.000Z', par: 'Administrateur CNAM' },
  precedente: null,
  canari: null,
  epingle: null,
  verrou: null,
  peutDecider: true,
  versions: [uneVersion()],
  ...partie,
})
