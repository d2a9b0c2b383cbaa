import { expect, test } from 'vitest'
import { sujet, sujetsDe } from './sujet.ts'

const cert = sujet({ cle: 'cert', nom: 'CERT', propos: 'Qui le crée : la CNAM.', codes: ['A5-022'] })
const anssi = sujet({ cle: 'anssi', nom: 'ANSSI', propos: 'Citée en note.' })

test('Un sujet se retrouve depuis les actions qui le concernent', () => {
  expect(sujetsDe([cert, anssi], 'A5-022')).toEqual([cert])
  expect(sujetsDe([cert, anssi], 'A5-023')).toEqual([])
})

test('Un sujet porte les espaces insécables de la typographie française', () => {
  expect(cert.propos).toBe('Qui le crée\u00a0: la CNAM.')
})
