import * as z from 'zod'
import { appRouter } from '../src/router.ts'
import type { SchemaJson } from '../src/core/compatibilite/schema-json.ts'

/** Une procédure sans saisie : le client n’envoie rien, ce que JSON dit par `null`. */
const RIEN: SchemaJson = { type: 'null' }

interface ProcedureConnue {
  readonly _def: { readonly inputs: readonly unknown[] }
}

function estZod(valeur: unknown): valeur is z.ZodType {
  return valeur instanceof z.core.$ZodType
}

/** Ce qu’un schéma zod prend, avant toute transformation. Ce qu’il affine par du code ne s’écrit pas en JSON. */
function schemaDe(parseur: z.ZodType): SchemaJson {
  const { $schema: _, ...schema } = z.toJSONSchema(parseur, { io: 'input', unrepresentable: 'any' })
  return parseur.safeParse(undefined).success ? { anyOf: [schema, RIEN] } : schema
}

function entreeDe(chemin: string, { _def: { inputs } }: ProcedureConnue): SchemaJson {
  if (!inputs.every(estZod)) throw new Error(`${chemin} : un parseur n’est pas un schéma zod.`)
  const [premier, ...suite] = inputs.map(schemaDe)
  if (premier === undefined) return RIEN
  return suite.length === 0 ? premier : { allOf: [premier, ...suite] }
}

/** Ce que prend chaque procédure, par chemin. */
export function entreesDeLApi(): ReadonlyMap<string, SchemaJson> {
  const { _def: definition } = appRouter
  // Le routeur garde ses procédures à plat, par chemin, quoi que dise son type de leur emboîtement.
  const parChemin = definition.procedures as unknown as Readonly<Record<string, ProcedureConnue>>
  return new Map(
    Object.entries(parChemin).map(([chemin, procedure]) => [chemin, entreeDe(chemin, procedure)]),
  )
}
