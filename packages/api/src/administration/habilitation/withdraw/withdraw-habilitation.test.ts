import type { Habilitation } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { agent } from '../../../core/agent/agent.table.ts'
import { habilitation } from '../../../core/agent/habilitation.table.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import {
  administrateur,
  animateur,
  preparerAdministration,
  type Administration,
} from '../../testing/administration-de-test.ts'

const lecteurCnav: Habilitation = { role: 'lecteur', organisme: 'CNAV', action: null }
const chefDeProjet: Habilitation = { role: 'chef_de_projet', organisme: 'CNAV', action: 'A1-001' }

surChaqueBase((base) => {
  let administration: Administration
  beforeEach(async () => {
    await base.db.delete(agent)
    administration = await preparerAdministration(base.base)
  })
  afterAll(() => administration.fermer())

  async function idDe(agentId: string): Promise<string> {
    const [trouvee] = await base.db.select().from(habilitation).where(eq(habilitation.agentId, agentId))
    if (!trouvee) throw new Error('Cet agent n’a pas d’habilitation.')
    return trouvee.id
  }

  describe('retirer une habilitation', () => {
    test('enlève le droit, l’inscrit au journal et met l’action à jour', async () => {
      const agentId = await administration.inscrire({
        habilitations: [chefDeProjet],
        libelle: 'Chef de projet',
      })
      await administration.lecture.recharger()
      expect(administration.lecture.action('A1-001')?.suivi.chefDeProjet).toBe(true)
      const dss = await administration.agentAvec(animateur)
      await dss.administration.habilitation.withdraw({ id: await idDe(agentId) })
      expect(await administration.habilitationsEnregistrees(agentId)).toEqual([])
      expect(administration.lecture.action('A1-001')?.suivi.chefDeProjet).toBe(false)
      expect((await administration.journal())[0]).toMatchObject({
        type: 'habilitation_retiree',
        code: 'A1-001',
        objet: { agentId, libelle: 'Chef de projet' },
        avant: chefDeProjet,
        apres: null,
      })
    })

    test('ne demande pas que l’organisme mène encore l’action', async () => {
      const perdue = { role: 'chef_de_projet', organisme: 'CNAF', action: 'A1-001' } as const
      const agentId = await administration.inscrire({ habilitations: [perdue] })
      const cnaf = await administration.agentAvec(administrateur('CNAF'))
      await cnaf.administration.habilitation.withdraw({ id: await idDe(agentId) })
      expect(await administration.habilitationsEnregistrees(agentId)).toEqual([])
    })
  })

  describe('est refusé', () => {
    test('à un administrateur, pour un autre organisme, comme si l’habilitation n’existait pas', async () => {
      const id = await idDe(await administration.inscrire({ habilitations: [lecteurCnav] }))
      const cnam = await administration.agentAvec(administrateur('CNAM'))
      const [autre, absente] = await Promise.all(
        [id, crypto.randomUUID()].map((cible) =>
          cnam.administration.habilitation.withdraw({ id: cible }).catch((erreur: Error) => erreur.message),
        ),
      )
      expect(autre).toContain('n’existe plus')
      expect(autre).toBe(absente)
    })

    test('à un administrateur de la DSS, pour un rôle de la DSS', async () => {
      const id = await idDe(await administration.inscrire({ habilitations: [animateur] }))
      const api = await administration.agentAvec(administrateur('DSS'))
      await expect(api.administration.habilitation.withdraw({ id })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
    })

    test('à un agent qui n’administre rien', async () => {
      const id = await idDe(await administration.inscrire({ habilitations: [lecteurCnav] }))
      const api = await administration.agentAvec(chefDeProjet)
      await expect(api.administration.habilitation.withdraw({ id })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      })
    })

    test('pour une habilitation déjà retirée', async () => {
      const id = await idDe(await administration.inscrire({ habilitations: [lecteurCnav] }))
      const dss = await administration.agentAvec(animateur)
      await dss.administration.habilitation.withdraw({ id })
      await expect(dss.administration.habilitation.withdraw({ id })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    })
  })

  describe('le dernier animateur DSS', () => {
    test('ne peut pas être retiré, même par lui-même', async () => {
      const moi = await administration.inscrire({ habilitations: [animateur] })
      const api = await administration.enTantQue(moi)
      await expect(api.administration.habilitation.withdraw({ id: await idDe(moi) })).rejects.toThrow(
        /dernier animateur/,
      )
      expect(await administration.habilitationsEnregistrees(moi)).toEqual([animateur])
    })

    test('ne peut pas l’être non plus pour un successeur qui ne s’est jamais connecté', async () => {
      const moi = await administration.inscrire({ habilitations: [animateur] })
      const attendu = await administration.inscrire({ habilitations: [animateur], dejaConnecte: false })
      const api = await administration.enTantQue(moi)
      await expect(api.administration.habilitation.withdraw({ id: await idDe(moi) })).rejects.toThrow(
        /première connexion/,
      )
      await api.administration.habilitation.withdraw({ id: await idDe(attendu) })
      expect(await administration.habilitationsEnregistrees(attendu)).toEqual([])
    })

    test('peut l’être quand un autre s’est déjà connecté', async () => {
      const [moi, autre] = [
        await administration.inscrire({ habilitations: [animateur] }),
        await administration.inscrire({ habilitations: [animateur] }),
      ]
      const api = await administration.enTantQue(moi)
      await api.administration.habilitation.withdraw({ id: await idDe(autre) })
      expect(await administration.habilitationsEnregistrees(autre)).toEqual([])
    })

    test('deux animateurs qui se retirent l’un l’autre au même instant ne passent pas tous les deux', async () => {
      const [un, deux] = [
        await administration.inscrire({ habilitations: [animateur] }),
        await administration.inscrire({ habilitations: [animateur] }),
      ]
      const [api1, api2] = [await administration.enTantQue(un), await administration.enTantQue(deux)]
      const [id1, id2] = [await idDe(un), await idDe(deux)]
      const issues = await Promise.allSettled([
        api1.administration.habilitation.withdraw({ id: id2 }),
        api2.administration.habilitation.withdraw({ id: id1 }),
      ])
      expect(issues.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    })
  })
})
