import fc from 'fast-check'
import { organismeCodes } from '../organisme/organisme.ts'
import type { ActionDuPlan } from '../plan/action.ts'
import { plan } from '../plan/plan.ts'
import { periodicites, tendances } from '../suivi/indicateur.ts'
import { jalonEtats, jalonTypes } from '../suivi/jalon.ts'
import { meteos } from '../suivi/meteo.ts'
import { rubriqueNumeros } from '../suivi/rubrique.ts'
import { statuts } from '../suivi/statut.ts'
import type { Indicateur, Jalon, RevisionHorizon, SuiviAction } from '../suivi/suivi.schema.ts'
import { uneRevision, unIndicateur, unJalon, uneRubrique, unSuivi } from './suivis.ts'

/** Any valid follow-up of any action, for the rules to be tried on what nobody thought of. */
export const jourQuelconque: fc.Arbitrary<string> = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const instantQuelconque = jourQuelconque.map((jour) => `${jour}T09:00:00Z`)
/** Without −0, which JSON does not keep. */
const valeurQuelconque = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((valeur) => valeur + 0)
const ouRien = <T>(arbitraire: fc.Arbitrary<T>) => fc.option(arbitraire, { nil: null })
const texteQuelconque = fc.constantFrom('', '  ', 'Texte.')
const organismesQuelconques = fc.uniqueArray(fc.constantFrom(...organismeCodes), { maxLength: 4 })

export const actionQuelconque: fc.Arbitrary<ActionDuPlan> = fc.constantFrom(...plan)

const jalonQuelconque: fc.Arbitrary<Jalon> = fc
  .record({
    acteur: fc.constantFrom(...organismeCodes),
    type: fc.constantFrom(...jalonTypes),
    echeance: jourQuelconque,
    etat: fc.constantFrom(...jalonEtats),
  })
  .map(unJalon)

export const indicateurQuelconque: fc.Arbitrary<Indicateur> = fc
  .record({
    periodicite: fc.constantFrom(...periodicites),
    tendance: fc.constantFrom(...tendances),
    delaiJours: fc.integer({ min: 0, max: 730 }),
    applicable: fc.boolean(),
    valeurInitiale: ouRien(valeurQuelconque),
    dateInitiale: ouRien(jourQuelconque),
    valeurCible: ouRien(valeurQuelconque),
    valeurs: fc.array(
      fc.record({ date: jourQuelconque, valeur: valeurQuelconque, commentaire: fc.constant('') }),
      { maxLength: 4 },
    ),
  })
  .map(unIndicateur)

const revisionQuelconque: fc.Arbitrary<RevisionHorizon> = fc
  .record({
    annee: fc.integer({ min: 2022, max: 2035 }),
    etat: fc.constantFrom('proposee' as const, 'validee' as const, 'refusee' as const),
    proposeeLe: instantQuelconque,
    decideeLe: ouRien(instantQuelconque),
  })
  .map(uneRevision)

const rubriquesQuelconques = fc
  .tuple(
    ...rubriqueNumeros.map((numero) =>
      fc.record({
        numero: fc.constant(numero),
        contenu: texteQuelconque,
        nonApplicable: fc.boolean(),
        motifNonApplicable: ouRien(texteQuelconque),
      }),
    ),
  )
  .map((rubriques) => rubriques.map(uneRubrique))

export function suiviQuelconque(code: ActionDuPlan['code']): fc.Arbitrary<SuiviAction> {
  return fc
    .record({
      code: fc.constant(code),
      statut: fc.constantFrom(...statuts),
      meteo: fc.constantFrom(...meteos),
      synthesePublieeLe: ouRien(instantQuelconque),
      chefsDeFileDesignes: organismesQuelconques,
      contributeurs: organismesQuelconques,
      correspondants: organismesQuelconques,
      chefDeProjet: fc.boolean(),
      referentDss: fc.boolean(),
      rubriques: rubriquesQuelconques,
      jalons: fc.array(jalonQuelconque, { maxLength: 4 }),
      indicateurs: fc.array(indicateurQuelconque, { maxLength: 3 }),
      revisions: fc.array(revisionQuelconque, { maxLength: 3 }),
    })
    .map(unSuivi)
}

export const actionEtSuiviQuelconques = actionQuelconque.chain((action) =>
  fc.tuple(fc.constant(action), suiviQuelconque(action.code)),
)
