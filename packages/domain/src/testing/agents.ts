import type { Agent, Habilitation } from '../droits/agent.ts'
import type { OrganismeCode } from '../organisme/organisme.ts'
import { libelleOrganisme } from '../organisme/organisme.ts'
import type { ActionCode } from '../plan/action.ts'

/**
 * Builds an agent by the roles held: `unAgent().chefDeProjet('A1-001', 'CNAV')`. Every call returns a new agent, itself
 * usable as one; the last role gives the agent its name and body.
 */
export interface AgentDeTest extends Agent {
  readonly animateurDss: () => AgentDeTest
  readonly referentDss: (action: ActionCode) => AgentDeTest
  readonly administrateur: (organisme: OrganismeCode) => AgentDeTest
  readonly chefDeProjet: (action: ActionCode, organisme: OrganismeCode) => AgentDeTest
  readonly correspondant: (action: ActionCode, organisme: OrganismeCode) => AgentDeTest
  readonly lecteur: (organisme: OrganismeCode) => AgentDeTest
  readonly analysteCert: () => AgentDeTest
  readonly rssi: (organisme: OrganismeCode) => AgentDeTest
  readonly hfds: () => AgentDeTest
}

export function unAgent(agent: Partial<Agent> = {}): AgentDeTest {
  const base: Agent = {
    id: 'agent-sans-role',
    libelle: 'Agent sans rôle',
    organisme: null,
    habilitations: [],
    ...agent,
  }
  function avec(titre: string, habilitation: Habilitation): AgentDeTest {
    const { role, organisme, action } = habilitation
    return unAgent({
      id: [role, organisme, action].filter(Boolean).join('-').toLowerCase(),
      libelle: `${titre} ${libelleOrganisme(organisme)}`,
      organisme,
      habilitations: [...base.habilitations, habilitation],
    })
  }
  return {
    ...base,
    animateurDss: () => avec('Animateur', { role: 'animateur_dss', organisme: 'DSS', action: null }),
    referentDss: (action) => avec('Référent', { role: 'referent_dss', organisme: 'DSS', action }),
    administrateur: (organisme) =>
      avec('Administrateur', { role: 'administrateur_organisme', organisme, action: null }),
    chefDeProjet: (action, organisme) =>
      avec('Chef de projet', { role: 'chef_de_projet', organisme, action }),
    correspondant: (action, organisme) => avec('Correspondant', { role: 'correspondant', organisme, action }),
    lecteur: (organisme) => avec('Lecteur', { role: 'lecteur', organisme, action: null }),
    analysteCert: () => avec('Analyste du CERT', { role: 'analyste_cert', organisme: 'CNAM', action: null }),
    rssi: (organisme) => avec('RSSI', { role: 'rssi', organisme, action: null }),
    hfds: () => avec('Permanence', { role: 'hfds', organisme: 'HFDS', action: null }),
  }
}
