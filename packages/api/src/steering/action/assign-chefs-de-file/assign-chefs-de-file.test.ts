import { unAgent } from '@sssi/domain/testing'
import { describe, expect, test } from 'vitest'
import { refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'

surChaqueBase((base) => {
  const dss = () => base.portail.inscrireEtAppeler(unAgent().animateurDss())

  describe('désigner un chef de file', () => {
    test('la DSS désigne ; le chef de projet de cet organisme peut alors agir, et le texte reste tel qu’imprimé', async () => {
      const futur = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-015', 'CNAV'))
      const meteo = {
        code: 'A1-015',
        version: 0,
        meteo: 'objectifs_securises',
        synthese: 'Lancement.',
      } as const
      expect(await refusDe(futur.steering.action.updateMeteo(meteo))).toMatchObject({ code: 'FORBIDDEN' })

      const api = await dss()
      const designation = { code: 'A1-015', version: 0, chefsDeFile: ['MSA', 'CNAV', 'CNAV'] } as const
      await api.steering.action.assignChefsDeFile({
        ...designation,
        chefsDeFile: [...designation.chefsDeFile],
      })
      const fiche = await api.steering.action.get({ code: 'A1-015' })
      expect(fiche).toMatchObject({
        chefsDeFile: ['CNAV', 'MSA'],
        action: { chefsDeFile: 'A définir' },
        personnes: { chefsDeProjet: [{ libelle: 'Chef de projet CNAV', organisme: 'CNAV' }] },
      })
      await expect(futur.steering.action.updateMeteo(meteo)).resolves.toMatchObject({ version: 2 })
    })

    test('retirer la désignation retire les droits avec elle', async () => {
      const ancien = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet('A1-016', 'ACOSS'))
      const api = await dss()
      await api.steering.action.assignChefsDeFile({ code: 'A1-016', version: 0, chefsDeFile: ['ACOSS'] })
      await api.steering.action.assignChefsDeFile({ code: 'A1-016', version: 1, chefsDeFile: [] })
      const statut = { code: 'A1-016', version: 2, statut: 'en_cours', decisionAbandon: null } as const
      expect(await refusDe(ancien.steering.action.updateStatut(statut))).toMatchObject({ code: 'FORBIDDEN' })
      expect((await api.steering.action.get({ code: 'A1-016' })).personnes.chefsDeProjet).toEqual([])
    })

    test('le chef de file que le texte désigne ne se change pas', async () => {
      const api = await dss()
      const changement = { code: 'A1-001', version: 0, chefsDeFile: ['MSA'] } as const
      expect(
        await refusDe(api.steering.action.assignChefsDeFile({ ...changement, chefsDeFile: ['MSA'] })),
      ).toMatchObject({
        code: 'UNPROCESSABLE_CONTENT',
        message:
          'Le texte désigne déjà le chef de file de cette action : «\u00a0CNAV\u00a0». Il ne se change pas ici.',
      })
    })
  })
})
