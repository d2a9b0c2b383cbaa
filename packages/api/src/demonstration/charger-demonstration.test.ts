import {
  evenementJournalSchema,
  phraseJournal,
  statuts,
  suiviVide,
  meteos,
  type EvenementJournal,
} from '@sssi/domain'
import { asc } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { journal } from '../core/journal/journal.table.ts'
import { etatEtJournal } from '../testing/accord.ts'
import { surChaqueBase } from '../testing/base.ts'
import { acteurs, animateur } from './acteurs.ts'
import { chargerDemonstration } from './charger-demonstration.ts'
import { raconterLaDemonstration } from './raconter.ts'

surChaqueBase((base) => {
  describe('les données de démonstration', () => {
    beforeAll(async () => {
      await chargerDemonstration(base.db, base.portail.horloge)
      await base.portail.lecture.recharger()
    })

    test('ne se chargent qu’une fois', async () => {
      expect(await chargerDemonstration(base.db, base.portail.horloge)).toBe(false)
    })

    test('sont marquées comme telles', async () => {
      expect(base.portail.lecture.demonstration).toBe(true)
      const entrees = await base.db.select({ demonstration: journal.demonstration }).from(journal)
      expect(entrees.every(({ demonstration }) => demonstration)).toBe(true)
    })

    test('leur journal, rejoué, rend exactement l’état de chaque action', async () => {
      const { etat, journal: raconte } = await etatEtJournal(base.db)
      expect(raconte).toEqual(etat)
    })

    test('leur journal est dans l’ordre du temps, et rien n’y est à venir', async () => {
      const entrees = await base.db.select({ le: journal.le }).from(journal).orderBy(asc(journal.id))
      const instants = entrees.map(({ le }) => le.getTime())
      expect(instants).toEqual(instants.toSorted((a, b) => a - b))
      expect(instants.at(-1)).toBeLessThan(base.portail.horloge.maintenant().getTime())
    })

    test('montrent chaque statut et chaque météo, des actions non renseignées, et celles que le texte laisse à définir', () => {
      const { lecture } = base.portail
      expect(new Set(lecture.actions().map(({ suivi }) => suivi.statut))).toEqual(new Set(statuts))
      expect(new Set(lecture.actions().map(({ suivi }) => suivi.meteo))).toEqual(new Set(meteos))
      for (const code of ['A1-015', 'A1-016', 'A1-017'] as const) {
        expect(lecture.action(code)?.suivi).toEqual(suiviVide(code))
      }
    })

    test('montrent chaque état d’horizon : passé sans révision, révisé, dépassé, proposé, refusé', () => {
      const revisions = base.portail.lecture.actions().flatMap(({ suivi }) => suivi.revisions)
      expect(new Set(revisions.map(({ etat }) => etat))).toEqual(new Set(['proposee', 'validee', 'refusee']))
      expect(base.portail.lecture.releves().at(-1)?.comptes).toMatchObject({
        horizonsPassesSansRevision: expect.any(Number),
      })
    })

    test('donnent à la vue d’ensemble un passé, et une évolution depuis le dernier Copil', async () => {
      const api = base.portail.en(animateur)
      const vue = await api.steering.vueDEnsemble.get()
      expect(vue.progression.length).toBeGreaterThan(20)
      expect(vue.dernierCopil?.date).toBe('2026-07-27')
      expect(vue.chiffres.every(({ evolution }) => evolution !== null)).toBe(true)
      expect(vue.chiffres.some(({ evolution }) => evolution !== 0)).toBe(true)
    })

    test('accueillent chaque compte habilité sur son tableau de bord, avec ses actions', async () => {
      const accueils = acteurs
        .filter(({ habilitations }) => habilitations.length > 0)
        .map(async (acteur) => {
          const { mesActions } = await base.portail.en(acteur).steering.tableauDeBord.get()
          const codes = new Set(acteur.habilitations.flatMap(({ action }) => action ?? []))
          expect(new Set(mesActions.map(({ ligne }) => ligne.code))).toEqual(codes)
        })
      await Promise.all(accueils)
    })
  })
})

describe('l’histoire racontée', () => {
  const demonstration = raconterLaDemonstration('2026-11-22')
  const evenements = demonstration.evenements.map(({ evenement }) => evenement)

  test('est la même chaque fois', () => {
    expect(raconterLaDemonstration('2026-11-22').evenements).toEqual(demonstration.evenements)
  })

  test('n’a que des événements que le domaine reconnaît, et qui se lisent en phrases', () => {
    for (const evenement of evenements) {
      expect(evenementJournalSchema.safeParse(evenement).error?.issues ?? []).toEqual([])
      expect(phraseJournal(evenement)).not.toMatch(/undefined|null|NaN/)
    }
  })

  test('suit la table des transitions de statut', () => {
    for (const histoire of demonstration.histoires.values()) {
      let precedent: EvenementJournal | undefined
      for (const { evenement } of histoire.evenements) {
        if (evenement.type !== 'statut_change') continue
        expect(evenement.avant.statut).toBe(
          precedent?.type === 'statut_change' ? precedent.apres.statut : 'non_renseigne',
        )
        precedent = evenement
      }
    }
  })

  test.each(['2027-01-01', '2028-02-29', '2031-07-14'])('se raconte aussi bien le %s', (jour) => {
    const { evenements: racontes } = raconterLaDemonstration(jour)
    for (const { evenement } of racontes) {
      expect(evenementJournalSchema.safeParse(evenement).success).toBe(true)
      expect(evenement.le.slice(0, 10) < jour).toBe(true)
    }
  })
})
