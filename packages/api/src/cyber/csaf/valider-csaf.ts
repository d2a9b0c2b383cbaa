import * as obligatoires from '@secvisogram/csaf-validator-lib/mandatoryTests.js'
import { csaf_2_0_strict } from '@secvisogram/csaf-validator-lib/schemaTests.js'
import { ERREURS_MONTREES, type ErreurDeDocument } from '../document/erreur-de-document.ts'
import { phrasesDesRegles } from './phrases-des-regles.ts'
import { phraseDuSchema } from './phrases-du-schema.ts'

/** Un reproche fait à un document CSAF ; `regle` est le paragraphe de la norme, ou « schema ». */
export interface ErreurDeCsaf extends Pick<ErreurDeDocument, 'chemin' | 'message'> {
  readonly regle: string
}

/** Les essais obligatoires et leur paragraphe : « 6.1.27 » pour `mandatoryTest_6_1_27_3`. */
const essais = Object.entries(obligatoires).flatMap(([nom, essai]) => {
  const [, numero] = /^mandatoryTest_6_1_(\d+)/.exec(nom) ?? []
  return numero === undefined ? [] : [{ regle: `6.1.${numero}`, essai }]
})

/**
 * Valide un document contre le schéma de CSAF 2.0, puis contre ses essais obligatoires (§ 6.1). Ceux-ci supposent que le
 * schéma est respecté : ils ne sont joués qu’ensuite. Rend une liste vide si le document peut être publié.
 */
export async function validerCsaf(document: unknown): Promise<ErreurDeCsaf[]> {
  const schema = await csaf_2_0_strict(document)
  if (schema.isValid !== true)
    return (schema.errors ?? []).slice(0, ERREURS_MONTREES).map((erreur) => ({
      regle: 'schema',
      chemin: erreur.instancePath,
      message: phraseDuSchema(erreur),
    }))
  const erreurs: ErreurDeCsaf[] = []
  for (const { regle, essai } of essais) {
    const { errors = [] } = await essai(document)
    const message = phrasesDesRegles[regle] ?? `Cette valeur enfreint la règle ${regle} de CSAF 2.0.`
    erreurs.push(...errors.map(({ instancePath }) => ({ regle, chemin: instancePath, message })))
    if (erreurs.length >= ERREURS_MONTREES) break
  }
  return erreurs.slice(0, ERREURS_MONTREES)
}
