import type { DroitsAttendus } from '../../testing/epreuves.ts'

/** Toute la chaîne cyber : le CERT, les RSSI, le HFDS. */
export const parLaChaineCyber: DroitsAttendus = {
  ouverte: 'aux_habilites',
  accepte: ['analyste_cert', 'rssi', 'rssi_d_un_autre_organisme', 'hfds'],
  sinon: 'interdit',
}

export const parLeCertOuLeHfds: DroitsAttendus = { ...parLaChaineCyber, accepte: ['analyste_cert', 'hfds'] }

export const parLeCert: DroitsAttendus = { ...parLaChaineCyber, accepte: ['analyste_cert'] }
