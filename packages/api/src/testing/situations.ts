import { randomUUID } from 'node:crypto'
import type { ActionCode, Agent, Habilitation, OrganismeCode, Role } from '@sssi/domain'
import type { AgentConnecte } from '../core/trpc/context.ts'
import type { PortailDeTest } from './portail.ts'

/** L’action sur laquelle tout est demandé : la CNAV la mène, la CNAM et la MSA y contribuent. */
export const code: ActionCode = 'A1-001'
const autreCode: ActionCode = 'A1-003'

/** Qui demande : chaque rôle, sur son objet et à côté. */
export const situations = [
  'personne',
  'agent_sans_droit',
  'lecteur',
  'chef_de_projet',
  'chef_de_projet_d_une_autre_action',
  'chef_de_projet_d_un_organisme_qui_ne_mene_pas',
  'correspondant',
  'correspondant_d_un_autre_organisme',
  'referent_dss',
  'referent_d_une_autre_action',
  'animateur_dss',
  'administrateur',
  'administrateur_d_un_autre_organisme',
  'analyste_cert',
  'rssi',
  'rssi_d_un_autre_organisme',
  'hfds',
] as const
export type Situation = (typeof situations)[number]

function tenue(role: Role, organisme: OrganismeCode, action: Habilitation['action'] = null): Habilitation {
  return { role, organisme, action }
}

const habilitationsDe: Readonly<Record<Exclude<Situation, 'personne'>, readonly Habilitation[]>> = {
  agent_sans_droit: [],
  lecteur: [tenue('lecteur', 'CNAV')],
  chef_de_projet: [tenue('chef_de_projet', 'CNAV', code)],
  chef_de_projet_d_une_autre_action: [tenue('chef_de_projet', 'CNAV', autreCode)],
  chef_de_projet_d_un_organisme_qui_ne_mene_pas: [tenue('chef_de_projet', 'CNAM', code)],
  correspondant: [tenue('correspondant', 'CNAM', code)],
  correspondant_d_un_autre_organisme: [tenue('correspondant', 'MSA', code)],
  referent_dss: [tenue('referent_dss', 'DSS', code)],
  referent_d_une_autre_action: [tenue('referent_dss', 'DSS', autreCode)],
  animateur_dss: [tenue('animateur_dss', 'DSS')],
  administrateur: [tenue('administrateur_organisme', 'CNAV')],
  administrateur_d_un_autre_organisme: [tenue('administrateur_organisme', 'CNAF')],
  analyste_cert: [tenue('analyste_cert', 'CNAM')],
  rssi: [tenue('rssi', 'CNAV')],
  rssi_d_un_autre_organisme: [tenue('rssi', 'CNAF')],
  hfds: [tenue('hfds', 'HFDS')],
}

export type AgentsEnSituation = Readonly<Record<Situation, AgentConnecte | null>>

/** Inscrit un agent par situation ; personne n’est `null`. */
export async function inscrireLesSituations(portail: PortailDeTest): Promise<AgentsEnSituation> {
  const agents: [Situation, AgentConnecte | null][] = [['personne', null]]
  for (const [situation, habilitations] of Object.entries(habilitationsDe)) {
    const [premiere] = habilitations
    const agent: Agent = {
      id: randomUUID(),
      libelle: `Agent « ${situation.replaceAll('_', ' ')} »`,
      organisme: premiere?.organisme ?? null,
      habilitations,
    }
    agents.push([situation as Situation, await portail.inscrire(agent)])
  }
  return Object.fromEntries(agents) as AgentsEnSituation
}
