import {
  chefDeFileCriteres,
  filtreVide,
  fraicheurs,
  meteos,
  numerosAxe,
  ordres,
  organismeCodes,
  plan,
  sansAccents,
  statuts,
  suiviVide,
  tris,
  type FiltrePlan,
  type Ordre,
  type TriPlan,
} from '@sssi/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compter } from '../../../core/lecture/comptes.ts'
import type { ActionLue, LectureDuPlan } from '../../../core/lecture/lecture.ts'
import { projeter } from '../../../core/lecture/projeter.ts'
import { comptesDeLaTable, parAlerte, parAxe, parOrganisme } from '../../vue-d-ensemble/get/repartitions.ts'
import { lignesFiltrees } from '../list/list-actions.service.ts'
import { ligneDuPlan } from '../ligne-du-plan.ts'
import { cleDeTri } from './cle-de-tri.ts'
import { nomsDeCritere, valeursDe } from './criteres.ts'
import { tableDuPlan } from './table-du-plan.ts'

const JOUR = '2026-11-22'
const francais = new Intl.Collator('fr', { numeric: true })

const unSuivi = fc.record({
  place: fc.nat({ max: plan.length - 1 }),
  statut: fc.constantFrom(...statuts),
  meteo: fc.constantFrom(...meteos),
  synthese: fc.constantFrom(
    '',
    'La reprise des carrières avance.',
    'L’étude d’impact est rendue.',
    'données',
  ),
  synthesePublieeLe: fc.constantFrom(null, '2026-11-01T10:00:00.000Z', '2026-01-01T10:00:00.000Z'),
  chefsDeFileDesignes: fc.uniqueArray(fc.constantFrom(...organismeCodes), { maxLength: 2 }),
})

const unFiltre: fc.Arbitrary<FiltrePlan> = fc
  .record(
    {
      q: fc.constantFrom('', 'donnees', 'car', 'etude impact', 'A1-00', 'l’', 'introuvable'),
      axe: fc.uniqueArray(fc.constantFrom(...numerosAxe), { maxLength: 3 }),
      chefDeFile: fc.uniqueArray(fc.constantFrom(...chefDeFileCriteres), { maxLength: 3 }),
      statut: fc.uniqueArray(fc.constantFrom(...statuts), { maxLength: 2 }),
      meteo: fc.uniqueArray(fc.constantFrom(...meteos), { maxLength: 2 }),
      fraicheur: fc.uniqueArray(fc.constantFrom(...fraicheurs), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .map((choisi) => ({ ...filtreVide, ...choisi }))

/** Une lecture que l’on change à la main ; la table n’en connaît que la liste des actions. */
function uneLecture() {
  let actions: readonly ActionLue[] = plan.map((action) =>
    projeter({ plan: action, suivi: suiviVide(action.code), derniereMiseAJourPar: null, versionMeteo: 0 }),
  )
  return {
    lecture: { actions: () => actions } as LectureDuPlan,
    changer(place: number, suivi: Partial<ActionLue['suivi']>) {
      actions = actions.map((action, i) =>
        i === place ? projeter({ ...action, suivi: { ...action.suivi, ...suivi } }) : action,
      )
    },
  }
}

/** La même réponse, sans table : chaque ligne est lue, comparée au filtre et triée. */
function sansTable(actions: readonly ActionLue[], filtre: FiltrePlan, tri: TriPlan, ordre: Ordre) {
  const lues = actions.map((action) => ({ ligne: ligneDuPlan(action, JOUR), mots: action.mots }))
  const bouts = sansAccents(filtre.q).split(/\s+/).filter(Boolean)
  const repond = (omis: string | null) =>
    lues
      .filter(({ mots }) => bouts.every((bout) => mots.includes(bout)))
      .filter(({ ligne }) =>
        nomsDeCritere.every(
          (nom) =>
            nom === omis ||
            filtre[nom].length === 0 ||
            valeursDe(ligne, nom).some((valeur) => (filtre[nom] as readonly unknown[]).includes(valeur)),
        ),
      )
      .map(({ ligne }) => ligne)
  const sens = ordre === 'asc' ? 1 : -1
  const codes = repond(null)
    .toSorted((un, autre) => {
      const a = cleDeTri(un, tri)
      const b = cleDeTri(autre, tri)
      if (a === null || b === null) return Number(a === null) - Number(b === null)
      return (
        sens * (typeof a === 'number' && typeof b === 'number' ? a - b : francais.compare(`${a}`, `${b}`))
      )
    })
    .map(({ code }) => code)
  const facettes = Object.fromEntries(
    nomsDeCritere.map((nom) => {
      const comptes: Record<string, number> = {}
      for (const ligne of repond(nom))
        for (const valeur of valeursDe(ligne, nom)) comptes[`${valeur}`] = (comptes[`${valeur}`] ?? 0) + 1
      return [nom, comptes]
    }),
  )
  return { codes, facettes }
}

const sansZeros = (comptes: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(comptes).filter(([, actions]) => actions > 0))

describe('la table du plan', () => {
  test('répond comme si elle relisait chaque action, quels que soient les changements, le filtre et le tri', () => {
    const { lecture, changer } = uneLecture()
    fc.assert(
      fc.property(
        fc.array(unSuivi, { maxLength: 4 }),
        unFiltre,
        fc.constantFrom(...tris),
        fc.constantFrom(...ordres),
        (changements, filtre, tri, ordre) => {
          for (const { place, ...suivi } of changements) changer(place, suivi)
          const { total, totalPlan, facettes, tranche } = lignesFiltrees(lecture, JOUR, filtre, {
            tri,
            ordre,
          })
          const attendue = sansTable(lecture.actions(), filtre, tri, ordre)
          expect(tranche(0, total).map(({ code }) => code)).toEqual(attendue.codes)
          expect(tranche(3, 8).map(({ code }) => code)).toEqual(attendue.codes.slice(3, 8))
          expect(total).toBe(attendue.codes.length)
          expect(totalPlan).toBe(plan.length)
          for (const nom of nomsDeCritere) expect(sansZeros(facettes[nom])).toEqual(attendue.facettes[nom])
        },
      ),
      { numRuns: 200 },
    )
  })

  test('compte comme les relevés', () => {
    const { lecture, changer } = uneLecture()
    fc.assert(
      fc.property(fc.array(unSuivi, { maxLength: 6 }), (changements) => {
        for (const { place, ...suivi } of changements) changer(place, suivi)
        expect(comptesDeLaTable(tableDuPlan(lecture, JOUR))).toEqual(compter(lecture.actions(), JOUR))
      }),
      { numRuns: 50 },
    )
  })

  test('tenue à jour, compte comme une table neuve', () => {
    const { lecture, changer } = uneLecture()
    const comptes = (lue: LectureDuPlan) =>
      [parAxe, parAlerte, parOrganisme].map((compte) => compte(tableDuPlan(lue, JOUR)))
    fc.assert(
      fc.property(fc.array(unSuivi, { maxLength: 6 }), (changements) => {
        for (const { place, ...suivi } of changements) changer(place, suivi)
        expect(comptes(lecture)).toEqual(comptes({ actions: lecture.actions } as LectureDuPlan))
      }),
      { numRuns: 50 },
    )
  })

  test('le jour qui passe la refait : les horizons et la fraîcheur en dépendent', () => {
    const { lecture, changer } = uneLecture()
    changer(0, { synthesePublieeLe: '2026-11-01T10:00:00.000Z' })
    const fraicheurLe = (jour: string) => tableDuPlan(lecture, jour).lignes[0]?.fraicheur
    expect([fraicheurLe('2026-11-22'), fraicheurLe('2027-08-01'), fraicheurLe('2026-11-22')]).toEqual([
      'a_jour',
      'perimee',
      'a_jour',
    ])
  })
})
