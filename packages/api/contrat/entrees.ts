import * as z from 'zod'
import { appRouter } from '../src/router.ts'
import type { SchemaJson } from '../src/core/compatibilite/schema-json.ts'
import { proceduresParChemin, type ProcedureConnue } from '../src/core/trpc/procedures-par-chemin.ts'

/** Une procédure sans saisie : le client n’envoie rien, ce que JSON dit par `null`. */
const RIEN: SchemaJson = { type: 'null' }

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
  return new Map(
    [...proceduresParChemin(appRouter)].map(([chemin, procedure]) => [chemin, entreeDe(chemin, procedure)]),
  )
}
