import { expectTypeOf } from 'vitest'
import type {
  ActionCode,
  Agent,
  EvenementDeType,
  FiltrePlan,
  Habilitation,
  Objet,
  SuiviAction,
} from './index.ts'
import { can, plan } from './index.ts'
import { unAgent } from './testing/index.ts'

/** Checked by the compiler with the rest of the package: what does not hold does not compile. */

expectTypeOf<'A1-001'>().toExtend<ActionCode>()
expectTypeOf<'A6-001'>().not.toExtend<ActionCode>()
expectTypeOf<string>().not.toExtend<ActionCode>()

// The plan is frozen: nothing in the portal can write to it.
expectTypeOf(plan).toExtend<readonly unknown[]>()
expectTypeOf(plan).not.toExtend<unknown[]>()

// A right is asked on an object that is wholly described, never on an identifier alone.
expectTypeOf<{ type: 'action'; code: 'A1-001' }>().not.toExtend<Objet>()
expectTypeOf(can).parameter(2).toEqualTypeOf<Objet>()
expectTypeOf(unAgent()).toExtend<Agent>()

expectTypeOf<SuiviAction['meteo']>().not.toExtend<SuiviAction['statut']>()
expectTypeOf<FiltrePlan['axe'][number]>().toEqualTypeOf<1 | 2 | 3 | 4 | 5>()

// Each event says what its values are.
expectTypeOf<EvenementDeType<'jalon_cree'>['avant']>().toEqualTypeOf<null>()
expectTypeOf<EvenementDeType<'habilitation_retiree'>['avant']>().toExtend<Habilitation>()
expectTypeOf<EvenementDeType<'statut_change'>['code']>().toEqualTypeOf<ActionCode>()
expectTypeOf<EvenementDeType<'instance_creee'>['code']>().toEqualTypeOf<null>()
