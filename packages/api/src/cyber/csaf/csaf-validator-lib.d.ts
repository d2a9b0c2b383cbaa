/** La bibliothèque du BSI est écrite en JavaScript ; voici ce que nous en prenons. */
interface EssaiDeCsaf {
  (document: unknown): ResultatDEssaiDeCsaf | Promise<ResultatDEssaiDeCsaf>
}

interface ResultatDEssaiDeCsaf {
  readonly isValid?: boolean
  readonly errors?: readonly {
    readonly instancePath: string
    readonly message?: string
    /** Du schéma seulement. */
    readonly keyword?: string
    readonly params?: Readonly<Record<string, unknown>>
  }[]
}

declare module '@secvisogram/csaf-validator-lib/schemaTests.js' {
  export const csaf_2_0_strict: EssaiDeCsaf
  export const csaf_2_0: EssaiDeCsaf
}

declare module '@secvisogram/csaf-validator-lib/mandatoryTests.js' {
  const essais: Readonly<Record<`mandatoryTest_${string}`, EssaiDeCsaf>>
  export = essais
}
