import { expect, test } from 'vitest'
import { organismeCodes } from '../../organisme/organisme.ts'
import { unAgent } from '../../testing/index.ts'
import { expositionsLues } from './exposition.ts'

test.each([
  ['l’analyste du CERT', unAgent().analysteCert(), organismeCodes],
  ['la permanence HFDS', unAgent().hfds(), organismeCodes],
  ['le RSSI de la CNAV', unAgent().rssi('CNAV'), ['CNAV']],
  ['le RSSI de la CNAM, qui n’est pas du CERT', unAgent().rssi('CNAM'), ['CNAM']],
  ['qui est RSSI de deux organismes', unAgent().rssi('MSA').rssi('CNAF'), ['CNAF', 'MSA']],
  ['le chef de projet', unAgent().chefDeProjet('A5-022', 'CNAM'), []],
  ['l’animateur de la DSS', unAgent().animateurDss(), []],
])('%s sait qui un avis concerne', (_, agent, lus) => {
  expect(expositionsLues(agent).toSorted()).toEqual([...lus].toSorted())
})
