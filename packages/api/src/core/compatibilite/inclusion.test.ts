import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ecarts } from './inclusion.ts'
import { entree, sortie, type Sens } from './sens.ts'
import { evolution } from './testing/mutations.ts'
import { schemaQuelconque, type Objet } from './testing/schemas.ts'
import { valeur } from './testing/valeurs.ts'

/** Assez pour trouver vite ce qui casse ; quelques milliers de tirages, d’autres graines, n’ont rien trouvé de plus. */
const tirages = { numRuns: 400, seed: 2027 }

/** Le sens le moins exigeant : s’il n’est jamais contredit, les deux autres ne le sont pas. */
const leMoinsExigeant: Sens = { ...sortie, motifsSurs: true }

// Vérifier chaque schéma contre celui des schémas coûterait plus que tout le reste.
const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  validateSchema: false,
  addUsedSchema: false,
})

/** Un autre lecteur de schémas JSON que le nôtre, qui juge valeur par valeur. */
function validateur(schema: Objet): (valeur: unknown) => boolean {
  return ajv.compile(schema)
}

/** Le même schéma, que l’égalité ne reconnaît pas : la comparaison doit descendre. */
const autrement = (schema: Objet): Objet => ({ ...schema, title: 'le même' })

const echantillon = (schema: Objet, nombre: number) =>
  fc.sample(valeur(schema, { racine: schema, profondeur: 0 }), { numRuns: nombre, seed: 7 })

describe('« compatible » n’est jamais contredit par une valeur', () => {
  test.each([
    ['quand un schéma évolue', evolution],
    ['quand un schéma évolue, à rebours', evolution.map(([avant, apres]) => [apres, avant] as const)],
    ['entre deux schémas sans rapport', fc.tuple(schemaQuelconque, schemaQuelconque)],
  ])('%s', (_, couples) => {
    const verdicts = { compatibles: 0, refus: 0 }
    fc.assert(
      fc.property(couples, ([produit, attendu]) => {
        if (ecarts(produit, attendu, leMoinsExigeant).length > 0) {
          verdicts.refus += 1
          return
        }
        verdicts.compatibles += 1
        const [donne, admet] = [validateur(produit), validateur(attendu)]
        const contredits = echantillon(produit, 20).filter((exemple) => donne(exemple) && !admet(exemple))
        expect(contredits).toEqual([])
      }),
      tirages,
    )
    // Un verdict toujours le même ne prouverait rien.
    expect(Math.min(verdicts.compatibles, verdicts.refus)).toBeGreaterThan(10)
  })

  test.each([
    ['l’entrée', entree],
    ['la sortie', sortie],
  ])('%s est plus exigeante que ce qui vient d’être éprouvé', (_, sens) => {
    fc.assert(
      fc.property(evolution, ([produit, attendu]) => {
        if (ecarts(produit, attendu, sens).length > 0) return
        expect(ecarts(produit, attendu, leMoinsExigeant)).toEqual([])
      }),
      tirages,
    )
  })
})

describe('« incompatible » n’est pas dit pour rien', () => {
  test.each([
    ['de ce qui n’a pas changé', (schema: Objet) => autrement(schema)],
    [
      'de ce qui admet aussi l’absence de valeur',
      (schema: Objet) => ({ anyOf: [{ type: 'null' }, autrement(schema)] }),
    ],
    ['de ce qui n’est plus contraint', () => ({ title: 'tout' })],
  ])('%s', (_, elargir) => {
    fc.assert(
      fc.property(schemaQuelconque, (schema) => {
        const { $defs, ...reste } = elargir(schema) as Objet
        const attendu = {
          ...reste,
          ...(schema['$defs'] !== undefined && { $defs: schema['$defs'] }),
          ...($defs ? { $defs } : {}),
        }
        expect(ecarts(schema, attendu, sortie)).toEqual([])
      }),
      tirages,
    )
  })

  test('les exemples d’un schéma sont bien de ce schéma', () => {
    fc.assert(
      fc.property(schemaQuelconque, (schema) => {
        const admet = validateur(schema)
        expect(echantillon(schema, 5).filter((exemple) => !admet(exemple))).toEqual([])
      }),
      { ...tirages, numRuns: 100 },
    )
  })
})
