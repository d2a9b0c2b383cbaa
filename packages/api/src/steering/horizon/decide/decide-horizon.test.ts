import type { ActionCode } from '@sssi/domain'
import { unAgent } from '@sssi/domain/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import { historique, refusDe } from '../../../testing/attentes.ts'
import { surChaqueBase } from '../../../testing/base.ts'
import type { Appelant } from '../../../testing/portail.ts'

surChaqueBase((base) => {
  describe('décider d’un horizon proposé', () => {
    let dss: Appelant
    let copil = ''

    beforeAll(async () => {
      dss = await base.portail.inscrireEtAppeler(unAgent().animateurDss())
      copil = (await dss.steering.instance.create({ type: 'copil', date: '2026-03-12' })).id
    })

    const proposer = async (code: ActionCode) => {
      const chef = await base.portail.inscrireEtAppeler(unAgent().chefDeProjet(code, 'CNAV'))
      return chef.steering.horizon.propose({ code, annee: 2027, motif: 'Le décret tarde.' })
    }
    const validation = { decision: 'validee', numeroDecision: 'D-2026-04', motifDecision: null } as const

    test('le référent DSS valide : l’horizon révisé est celui que l’on mesure, avec sa décision', async () => {
      const referent = await base.portail.inscrireEtAppeler(unAgent().referentDss('A1-001'))
      const revision = await proposer('A1-001')
      await referent.steering.horizon.decide({ ...revision, ...validation, instanceId: copil })
      const fiche = await referent.steering.action.get({ code: 'A1-001' })
      expect(fiche.horizon).toMatchObject({
        legal: { annee: 2023 },
        effectif: { annee: 2027, origine: 'revise' },
        etat: 'revise_a_venir',
      })
      expect(fiche.suivi.revisions).toMatchObject([
        {
          etat: 'validee',
          instance: { type: 'copil', date: '2026-03-12' },
          numeroDecision: 'D-2026-04',
          decideePar: 'Référent DSS',
        },
      ])
      const { entrees } = await referent.steering.journal.list({ code: 'A1-001', avant: null, limite: 1 })
      expect(entrees[0]?.phrase).toBe(
        'CNAV a revu l’horizon de 2023 à 2027 — décision D-2026-04 du Copil du 12\u00a0mars\u00a02026',
      )
    })

    test('l’instance dit ce qu’elle a décidé', async () => {
      const [premiere] = await dss.steering.instance.list()
      expect(premiere).toMatchObject({
        type: 'copil',
        decisions: [{ code: 'A1-001', annee: 2027, etat: 'validee', numeroDecision: 'D-2026-04' }],
      })
    })

    test('un refus se motive, et laisse proposer de nouveau', async () => {
      const revision = await proposer('A1-002')
      const refus = { decision: 'refusee', instanceId: null, numeroDecision: null } as const
      expect(
        await refusDe(dss.steering.horizon.decide({ ...revision, ...refus, motifDecision: ' ' })),
      ).toMatchObject({ champs: { motifDecision: 'Renseignez le motif du refus.' } })
      await dss.steering.horizon.decide({
        ...revision,
        ...refus,
        motifDecision: 'Réduire d’abord le périmètre.',
      })
      expect((await historique(base.db, 'A1-002')).at(-1)?.type).toBe('horizon_refuse')
      await expect(proposer('A1-002')).resolves.toMatchObject({ version: 1 })
    })

    test('deux décisions sur la même proposition : la seconde est un conflit', async () => {
      const revision = await proposer('A1-003')
      const decider = () => dss.steering.horizon.decide({ ...revision, ...validation, instanceId: copil })
      await decider()
      expect(await refusDe(decider())).toMatchObject({
        code: 'CONFLICT',
        conflit: { courant: { etat: 'validee', numeroDecision: 'D-2026-04' } },
      })
      expect(
        await refusDe(
          dss.steering.horizon.decide({ ...revision, version: 2, ...validation, instanceId: copil }),
        ),
      ).toMatchObject({ type: 'revision_deja_decidee' })
    })

    test('une instance inconnue, ou à venir, ne décide rien', async () => {
      const revision = await proposer('A1-005')
      const inconnue = '00000000-0000-4000-8000-000000000000'
      expect(
        await refusDe(dss.steering.horizon.decide({ ...revision, ...validation, instanceId: inconnue })),
      ).toMatchObject({
        type: 'instance_introuvable',
        champs: { instanceId: 'Choisissez une instance de la liste.' },
      })
      const { id } = await dss.steering.instance.create({ type: 'costrat', date: '2026-12-15' })
      expect(
        await refusDe(dss.steering.horizon.decide({ ...revision, ...validation, instanceId: id })),
      ).toMatchObject({ type: 'instance_a_venir' })
    })
  })
})
