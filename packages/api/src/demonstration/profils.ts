import type { ActionCode } from '@sssi/domain'

/** Comment va une action de la démonstration. Celles qui n’ont pas de profil restent « non renseigné », comme au premier jour. */
export type Profil =
  | 'non_demarree'
  | 'en_cours'
  | 'avancee'
  | 'en_difficulte'
  | 'compromise'
  | 'realisee'
  | 'abandonnee'
  /** Suivie un temps, puis laissée au départ de son chef de projet. */
  | 'delaissee'

const codesParProfil: Readonly<Record<Profil, readonly ActionCode[]>> = {
  non_demarree: ['A1-008', 'A3-004', 'A3-016', 'A5-030'],
  en_cours: [
    'A1-001',
    'A1-005',
    'A1-012',
    'A1-014',
    'A1-018',
    'A1-020',
    'A1-023',
    'A1-029',
    'A2-006',
    'A2-014',
    'A2-021',
    'A3-002',
    'A3-008',
    'A4-002',
    'A4-011',
    'A5-019',
    'A5-026',
    'A5-027',
    'A5-029',
  ],
  avancee: [
    'A1-002',
    'A1-003',
    'A1-004',
    'A1-006',
    'A2-003',
    'A3-009',
    'A3-013',
    'A4-004',
    'A4-010',
    'A4-016',
    'A5-023',
  ],
  en_difficulte: ['A1-007', 'A1-025', 'A2-011', 'A2-019', 'A4-007', 'A5-021', 'A5-024'],
  compromise: ['A1-013', 'A1-022', 'A5-018'],
  realisee: [
    'A1-011',
    'A1-019',
    'A1-027',
    'A2-001',
    'A2-008',
    'A2-017',
    'A2-018',
    'A3-001',
    'A4-001',
    'A4-014',
    'A5-017',
    'A5-022',
    'A5-028',
  ],
  abandonnee: ['A1-030', 'A2-013'],
  delaissee: [
    'A1-009',
    'A1-024',
    'A1-026',
    'A2-002',
    'A2-004',
    'A2-009',
    'A2-015',
    'A3-005',
    'A3-014',
    'A4-003',
    'A4-005',
    'A4-017',
    'A5-020',
    'A5-025',
  ],
}

export const profils: ReadonlyMap<ActionCode, Profil> = new Map(
  Object.entries(codesParProfil).flatMap(([profil, codes]) =>
    codes.map((code) => [code, profil as Profil] as const),
  ),
)

/** Ce qu’il advient de l’horizon d’une action, dans l’ordre. */
export type EpisodeDHorizon = 'validee' | 'validee_depassee' | 'refusee' | 'en_attente'

/** Les actions dont l’horizon a été revu, ou demande à l’être ; les autres horizons passés attendent que l’on s’en saisisse. */
export const episodesDHorizon: ReadonlyMap<ActionCode, readonly EpisodeDHorizon[]> = new Map<
  ActionCode,
  readonly EpisodeDHorizon[]
>([
  ['A1-001', ['validee']],
  ['A1-002', ['validee']],
  ['A1-006', ['validee']],
  ['A1-007', ['validee_depassee', 'validee']],
  ['A1-013', ['validee']],
  ['A1-014', ['refusee', 'en_attente']],
  ['A1-018', ['validee']],
  ['A1-025', ['en_attente']],
  ['A2-003', ['validee']],
  ['A2-006', ['validee_depassee']],
  ['A2-011', ['en_attente']],
  ['A3-009', ['validee']],
  ['A4-004', ['validee']],
  ['A5-018', ['validee_depassee', 'en_attente']],
  ['A5-021', ['validee_depassee']],
  ['A5-023', ['validee']],
  ['A5-027', ['refusee']],
])

/** Ce qu’un profil laisse voir ; les jours se comptent avant aujourd’hui, du plus proche au plus lointain. */
export interface Allure {
  /** Rubriques remplies, sur huit. */
  readonly rubriques: readonly [number, number]
  /** Âge de la dernière synthèse, en jours. */
  readonly derniereSynthese: readonly [number, number]
  /** Part des jalons échus qui ont été atteints, sur cent. */
  readonly jalonsTenus: number
  /** Part du chemin parcourue par les indicateurs, sur cent. */
  readonly chemin: number
}

export const allures: Readonly<Record<Profil, Allure>> = {
  non_demarree: { rubriques: [1, 2], derniereSynthese: [60, 150], jalonsTenus: 0, chemin: 0 },
  en_cours: { rubriques: [3, 6], derniereSynthese: [20, 130], jalonsTenus: 75, chemin: 45 },
  avancee: { rubriques: [6, 8], derniereSynthese: [8, 60], jalonsTenus: 100, chemin: 75 },
  en_difficulte: { rubriques: [3, 5], derniereSynthese: [10, 110], jalonsTenus: 50, chemin: 30 },
  compromise: { rubriques: [2, 4], derniereSynthese: [6, 40], jalonsTenus: 30, chemin: 15 },
  realisee: { rubriques: [8, 8], derniereSynthese: [90, 260], jalonsTenus: 100, chemin: 100 },
  abandonnee: { rubriques: [2, 3], derniereSynthese: [260, 330], jalonsTenus: 40, chemin: 10 },
  delaissee: { rubriques: [1, 4], derniereSynthese: [200, 380], jalonsTenus: 40, chemin: 25 },
}
