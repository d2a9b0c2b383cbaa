import * as obligatoires from '@secvisogram/csaf-validator-lib/mandatoryTests.js'
import { csaf_2_0_strict } from '@secvisogram/csaf-validator-lib/schemaTests.js'

/** Ce qu’un essai reproche au document, tel que la bibliothèque le dit. */
export interface Reproche {
  /** Le paragraphe de la norme, ou « schema ». */
  readonly regle: string
  readonly instancePath: string
  readonly keyword?: string
  readonly params?: Readonly<Record<string, unknown>>
}

/** Les essais obligatoires et leur paragraphe : « 6.1.27 » pour `mandatoryTest_6_1_27_3`. */
const essais = Object.entries(obligatoires).flatMap(([nom, essai]) => {
  const [, numero] = /^mandatoryTest_6_1_(\d+)/.exec(nom) ?? []
  return numero === undefined ? [] : [{ regle: `6.1.${numero}`, essai }]
})

/**
 * Joue le schéma de CSAF 2.0, puis ses essais obligatoires (§ 6.1). Ceux-ci supposent que le schéma est respecté : ils ne sont
 * joués qu’ensuite. Leur durée dépend du document : à ne jouer que dans l’ouvrier.
 */
export async function jouerLesEssais(document: unknown, combien: number): Promise<Reproche[]> {
  const schema = await csaf_2_0_strict(document)
  if (schema.isValid !== true)
    return (schema.errors ?? []).slice(0, combien).map(({ instancePath, keyword, params }) => ({
      regle: 'schema',
      instancePath,
      ...(keyword === undefined ? {} : { keyword }),
      ...(params === undefined ? {} : { params }),
    }))
  const reproches: Reproche[] = []
  for (const { regle, essai } of essais) {
    const { errors = [] } = await essai(document)
    for (const { instancePath } of errors) reproches.push({ regle, instancePath })
    if (reproches.length >= combien) break
  }
  return reproches.slice(0, combien)
}
