import { typographier } from '../francais/phrases.ts'

export const rubriqueNumeros = [1, 2, 3, 4, 5, 6, 7, 8] as const
export type RubriqueNumero = (typeof rubriqueNumeros)[number]

export interface DefinitionDeRubrique {
  readonly numero: RubriqueNumero
  readonly titre: string
  /** What the text asks to be formalised and shared. */
  readonly attendu: string
  readonly passage: string
}

const passage = typographier('SSSI ch. 2 § 4, pilotage des actions')

/** The eight things that « doivent être systématiquement partagés dans les instances de pilotage et formalisés » (SSSI ch. 2 § 4). */
export const rubriques: readonly DefinitionDeRubrique[] = [
  {
    numero: 1,
    titre: 'Enjeux, objectifs et livrables',
    attendu: 'Les enjeux, les objectifs priorisés et les livrables attendus.',
    passage,
  },
  {
    numero: 2,
    titre: 'Critères de réussite et indicateurs',
    attendu: 'Les critères de réussite du projet et les indicateurs élaborés avec les organismes.',
    passage,
  },
  {
    numero: 3,
    titre: 'Feuille de route',
    attendu:
      'Le macro-planning et les jalons afférents, pour chacun des acteurs, y compris les décisions attendues et la prise d’un texte réglementaire.',
    passage,
  },
  {
    numero: 4,
    titre: 'Responsabilités RGPD et LIL',
    attendu: 'Les responsabilités au regard du RGPD et de la loi informatique et libertés (LIL).',
    passage,
  },
  {
    numero: 5,
    titre: 'Organisation de l’exploitation',
    attendu: 'L’organisation de l’exploitation (run) à mettre en place.',
    passage,
  },
  {
    numero: 6,
    titre: 'Financement du projet',
    attendu: 'Les modalités de financement du projet.',
    passage,
  },
  {
    numero: 7,
    titre: 'Financement de la maintenance et des évolutions',
    attendu: 'Les modalités de financement de la maintenance et des évolutions à mettre en œuvre.',
    passage,
  },
  {
    numero: 8,
    titre: 'Bilan métier et technique',
    attendu: 'Un bilan (métier et technique) sur le projet.',
    passage,
  },
]

export function definitionDeRubrique(numero: RubriqueNumero): DefinitionDeRubrique {
  const trouvee = rubriques.find((r) => r.numero === numero)
  if (!trouvee) throw new RangeError(`Rubrique inconnue : ${numero}`)
  return trouvee
}

/** « Feuille de route » for 3. */
export function libelleRubrique(numero: RubriqueNumero): string {
  return definitionDeRubrique(numero).titre
}
