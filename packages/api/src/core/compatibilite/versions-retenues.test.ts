import { describe, expect, test } from 'vitest'
import { contratServi, type ContratDApi } from './contrat-servi.ts'
import {
  rangerRetenues,
  refusDesRetenues,
  versionsRetenuesSchema,
  type VersionRetenue,
} from './versions-retenues.ts'

const appelees = ['steering.jalon.create', 'steering.recherche.search', 'steering.action.get'] as const

/** Une version construite avec l’API d’aujourd’hui. */
const retenue = (section: string, version: string): VersionRetenue => ({
  section,
  version,
  api: Object.fromEntries(appelees.map((procedure) => [procedure, Object(contratServi[procedure])])),
})

const retenues = [retenue('steering', '1.4.0'), retenue('steering', '1.5.0-rc.1')]

type Contrat = { prend: Record<string, unknown>; donne: Record<string, unknown> }

/** L’API de demain : une procédure changée, les autres telles qu’elles sont. */
function demain(procedure: string, changer: (contrat: Contrat) => void): ContratDApi {
  const contrat = structuredClone(contratServi[procedure]) as Contrat
  changer(contrat)
  return { ...contratServi, [procedure]: contrat }
}

const champs = (schema: Record<string, unknown>) => schema['properties'] as Record<string, unknown>

describe('Avant de livrer une nouvelle API', () => {
  test('les versions construites avec la même lui conviennent', () => {
    expect(refusDesRetenues(retenues, contratServi)).toEqual([])
  })

  test('un champ ajouté à une réponse, ou facultatif à une saisie, convient', () => {
    const api = demain('steering.jalon.create', ({ prend, donne }) => {
      champs(prend)['couleur'] = { type: 'string' }
      champs(donne)['creeLe'] = { type: 'string' }
    })
    expect(refusDesRetenues(retenues, api)).toEqual([])
  })

  test('une saisie qui exige un champ de plus est refusée, en nommant section, version et procédure', () => {
    const api = demain('steering.jalon.create', ({ prend }) => {
      champs(prend)['couleur'] = { type: 'string' }
      prend['required'] = [...(prend['required'] as string[]), 'couleur']
    })
    const raison =
      'steering.jalon.create, saisie.couleur\u00a0: l’API exige ce champ, que la section ne connaît pas.'
    expect(refusDesRetenues(retenues, api)).toEqual([
      `steering 1.4.0 — ${raison}`,
      `steering 1.5.0-rc.1 — ${raison}`,
    ])
  })

  test('une réponse à qui manque un champ est refusée', () => {
    const api = demain('steering.action.get', ({ donne }) => {
      donne['properties'] = Object.fromEntries(Object.entries(champs(donne)).slice(1))
      donne['required'] = (donne['required'] as string[]).slice(1)
    })
    const [refus] = refusDesRetenues(retenues, api)
    expect(refus).toMatch(/^steering 1\.4\.0 — steering\.action\.get, réponse\.\w+/)
    expect(refus).toMatch(/la section compte sur ce champ, que l’API ne donne plus\.$/)
  })

  test('une procédure retirée est refusée tant qu’une version retenue l’appelle', () => {
    const { 'steering.recherche.search': _, ...api } = contratServi
    expect(refusDesRetenues(retenues.slice(0, 1), api)).toEqual([
      'steering 1.4.0 — L’API ne sert pas «\u00a0steering.recherche.search\u00a0».',
    ])
    expect(refusDesRetenues([], api)).toEqual([])
  })
})

test('La liste des versions retenues se relit, et se range par section et version', () => {
  const liste = JSON.parse(JSON.stringify(retenues.toReversed())) as unknown
  expect(rangerRetenues(versionsRetenuesSchema.parse(liste))).toEqual(retenues)
  expect(versionsRetenuesSchema.safeParse([{ section: 'steering', version: '../1', api: {} }]).success).toBe(
    false,
  )
})
