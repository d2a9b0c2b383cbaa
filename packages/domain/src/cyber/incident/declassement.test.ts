import { expect, test } from 'vitest'
import { unAgent } from '../../testing/agents.ts'
import { peutDeciderDuDeclassement } from './declassement.ts'

const agents = {
  'l’analyste du CERT': unAgent().analysteCert(),
  'le RSSI de l’organisme': unAgent().rssi('CNAV'),
  'le RSSI d’un autre organisme': unAgent().rssi('CNAF'),
  'la permanence HFDS': unAgent().hfds(),
  'l’animateur de la DSS': unAgent().animateurDss(),
  'qui n’est plus habilité': unAgent({ id: 'ancien' }),
}

test.each<[keyof typeof agents, boolean]>([
  ['l’analyste du CERT', true],
  ['le RSSI de l’organisme', true],
  ['le RSSI d’un autre organisme', false],
  ['la permanence HFDS', true],
  ['l’animateur de la DSS', false],
  ['qui n’est plus habilité', false],
])('%s décide d’une sortie de TLP:RED, nommé : %s ; jamais sans l’être', (qui, decide) => {
  const agent = agents[qui]
  const nommant = (personnes: readonly string[]) => ({ organisme: 'CNAV' as const, personnes })
  expect(peutDeciderDuDeclassement(agent, nommant([agent.id]))).toBe(decide)
  expect(peutDeciderDuDeclassement(agent, nommant(['un autre']))).toBe(false)
})
