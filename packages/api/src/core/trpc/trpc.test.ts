import { unAgent } from '@sssi/domain/testing'
import { pino } from 'pino'
import { describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { refusDe } from '../../testing/attentes.ts'
import { horlogeFixe } from '../../testing/horloge.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { LectureDuPlan } from '../lecture/lecture.ts'
import type { Context } from './context.ts'
import { deplier } from './deplier.ts'
import { echec } from './result.ts'
import { agentConnecte, avecDroits, createCallerFactory, publique, router } from './trpc.ts'

const essai = router({
  publique: publique.query(() => 'ouverte'),
  connectee: agentConnecte.query(({ ctx }) => ctx.agent.libelle),
  habilitee: avecDroits.query(() => 'lue'),
  saisie: publique
    .input(z.strictObject({ nombre: z.int().min(1).max(3), textes: z.array(z.string().max(2)).max(2) }))
    .query(() => 'bonne'),
  refusee: publique.query(() =>
    deplier(
      echec({ type: 'essai', nature: 'refus', message: 'Refus d’essai.', champs: { annee: 'Trop tôt.' } }),
    ),
  ),
  enPanne: publique.query((): string => {
    throw new Error('relation "secret" does not exist')
  }),
})

const journal = pino({ level: 'silent' })
const appeler = (agent: Context['agent']) =>
  createCallerFactory(essai)({
    agent,
    db: {} as Context['db'],
    lecture: {} as LectureDuPlan,
    catalogue: {} as Catalogue,
    horloge: horlogeFixe('2026-11-22'),
    nouvelId: () => 'id',
    journal,
    requeteId: 'requete-7',
    urlPublique: 'https://portail.exemple.fr',
    connexionDeDemonstration: false,
    composition: null,
    onglets: {} as Context['onglets'],
  })
const courriel = 'agent@exemple.invalid'

describe('les procédures', () => {
  test('s’ouvrent à tous, aux agents connectés ou aux agents habilités', async () => {
    await expect(appeler(null).publique()).resolves.toBe('ouverte')
    expect(await refusDe(appeler(null).connectee())).toMatchObject({
      code: 'UNAUTHORIZED',
      message: 'Connectez-vous pour continuer.',
    })
    const sansDroit = { ...unAgent(), courriel }
    await expect(appeler(sansDroit).connectee()).resolves.toBe('Agent sans rôle')
    expect(await refusDe(appeler(sansDroit).habilitee())).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('Demandez-la à l’administrateur de votre organisme'),
    })
    await expect(appeler({ ...unAgent().lecteur('CNAF'), courriel }).habilitee()).resolves.toBe('lue')
  })

  test.each([
    [undefined, { '': 'Ce champ est obligatoire.' }],
    ['texte', { '': 'Un groupe de champs est attendu.' }],
    [{ nombre: 'un', textes: [] }, { nombre: 'Un nombre est attendu.' }],
    [{ nombre: 1.5, textes: [] }, { nombre: 'Un nombre entier est attendu.' }],
    [{ nombre: 4, textes: [] }, { nombre: 'Ce nombre doit être au plus 3.' }],
    [{ nombre: 0, textes: [] }, { nombre: 'Ce nombre doit être au moins 1.' }],
    [{ nombre: 1, textes: ['abc'] }, { 'textes.0': 'Ce texte doit compter au plus 2 caractères.' }],
    [{ nombre: 1, textes: ['a', 'b', 'c'] }, { textes: 'Cette liste doit compter au plus 2 valeurs.' }],
    [{ nombre: 1, textes: [], autre: 1 }, { '': 'Champ non attendu : autre.' }],
  ])('la saisie %j reçoit ses phrases à côté de ses champs', async (saisie, champs) => {
    expect(await refusDe(appeler(null).saisie(saisie as never))).toMatchObject({
      code: 'BAD_REQUEST',
      champs,
    })
  })

  test('un refus du métier garde sa phrase, son étiquette et ses champs', async () => {
    expect(await refusDe(appeler(null).refusee())).toEqual({
      code: 'UNPROCESSABLE_CONTENT',
      type: 'essai',
      message: 'Refus d’essai.',
      champs: { annee: 'Trop tôt.' },
      conflit: null,
    })
  })

  test('une panne se trace avec sa cause, et se répond sans elle, avec une référence', async () => {
    const tracer = vi.spyOn(journal, 'error')
    const refus = await refusDe(appeler(null).enPanne())
    expect(refus).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      message: expect.stringContaining('requete-7'),
    })
    expect(refus.message).not.toContain('secret')
    expect(tracer).toHaveBeenCalledWith(
      expect.objectContaining({ path: 'enPanne', requeteId: 'requete-7' }),
      'Erreur imprévue',
    )
  })
})
