import { describe, expect, test } from 'vitest'
import type { EcheanceLue } from '../commun/donnees.ts'
import { friseDesEcheances } from './frise.ts'

const connaissance = '2026-11-22T10:00:00.000Z'
const uneEcheance = (
  cle: string,
  dueLe: string | null,
  etat: EcheanceLue['etat'] = 'a_faire',
): EcheanceLue => ({
  cle,
  regime: 'nis2',
  etape: cle,
  titreDuRegime: 'NIS 2',
  libelle: cle,
  passage: '',
  destinataire: '',
  nature: 'datee',
  depuis: connaissance,
  dueLe,
  attente: null,
  etat,
  motif: null,
  envoyeeLe: null,
  retardMs: null,
})

describe('La frise des échéances', () => {
  test('range les dates dans l’ordre, et celles du même instant l’une sous l’autre', () => {
    const frise = friseDesEcheances(
      [
        uneEcheance('alerte', '2026-11-23T10:00:00.000Z'),
        uneEcheance('notification', '2026-11-25T10:00:00.000Z'),
        uneEcheance('cnil', '2026-11-25T10:00:00.000Z'),
        uneEcheance('finale', '2026-12-25T10:00:00.000Z'),
      ],
      connaissance,
      '2026-11-22T12:00:00.000Z',
    )
    expect(frise?.points.map(({ cle, etage }) => [cle, etage])).toEqual([
      ['alerte', 0],
      ['notification', 0],
      ['cnil', 1],
      ['finale', 0],
    ])
    const places = frise?.points.map(({ place }) => place) ?? []
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(frise?.maintenant).toBeLessThan(places[0] ?? 0)
  })

  test('ne montre ni ce qui est sans objet, ni ce qui n’a pas de date', () => {
    const rien = [uneEcheance('a', null), uneEcheance('b', '2026-11-23T10:00:00.000Z', 'sans_objet')]
    expect(friseDesEcheances(rien, connaissance, connaissance)).toBeNull()
  })
})
