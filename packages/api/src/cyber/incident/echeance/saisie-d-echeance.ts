import { cleDEcheance, regimesDeDepart } from '@sssi/domain/cyber'
import * as z from 'zod'
import { identifiant, version } from '../../../core/trpc/saisie.ts'

const EXEMPLE = cleDEcheance(regimesDeDepart[0]?.code ?? '', regimesDeDepart[0]?.etapes[0]?.code ?? '')

/** Une échéance se nomme par son incident, son régime et son étape. */
export const echeanceDesignee = {
  incidentId: identifiant,
  cle: z
    .string()
    .max(90)
    .regex(/^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/, `Une échéance s’écrit « ${EXEMPLE} ».`),
}

export const echeanceLue = { ...echeanceDesignee, version }
