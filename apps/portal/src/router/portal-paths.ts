import type { AxeNumero, Permission } from '@sssi/domain'

/** Une page du portail lui-même : son adresse, son titre, et la page dont elle dépend dans le fil d’Ariane. */
export interface PageDuPortail {
  readonly chemin: string
  readonly titre: string
  readonly parent?: string
  /** Dans le plan du site : ouverte à tous, réservée aux agents connectés, ou laissée de côté. */
  readonly ouverteA: 'tous' | 'agents' | 'absente'
  /** Ce qu’il faut de plus, dans le plan du site, pour une page réservée à certains agents. */
  readonly permission?: Permission
}

export const cheminDeLAxe = <N extends AxeNumero>(numero: N) => `/plan/axe-${numero}` as const

/**
 * Les pages du portail : la seule liste de ses adresses. Le routeur en fait ses routes et la construction l’écrit dans
 * `shell.json`, d’après lequel le serveur répond 404 aux autres : l’un et l’autre ne peuvent pas se contredire.
 */
export const pages = {
  accueil: { chemin: '/', titre: 'Le plan d’action des SI de la Sécurité sociale', ouverteA: 'tous' },
  plan: { chemin: '/plan', titre: 'Les 103 actions du plan', ouverteA: 'tous' },
  axe1: {
    chemin: cheminDeLAxe(1),
    titre: 'Axe 1 — Automatisation des processus et valorisation des données cœurs métier',
    parent: 'plan',
    ouverteA: 'tous',
  },
  axe2: {
    chemin: cheminDeLAxe(2),
    titre: "Axe 2 — Transformation numérique de la relation à l'usager",
    parent: 'plan',
    ouverteA: 'tous',
  },
  axe3: {
    chemin: cheminDeLAxe(3),
    titre: 'Axe 3 — Modernisation des outils des agents',
    parent: 'plan',
    ouverteA: 'tous',
  },
  axe4: {
    chemin: cheminDeLAxe(4),
    titre: 'Axe 4 — Transformation de la fonction SI',
    parent: 'plan',
    ouverteA: 'tous',
  },
  axe5: {
    chemin: cheminDeLAxe(5),
    titre: 'Axe 5 — Modernisation et résilience des capacités technologiques',
    parent: 'plan',
    ouverteA: 'tous',
  },
  tableauDeBord: { chemin: '/tableau-de-bord', titre: 'Mon tableau de bord', ouverteA: 'agents' },
  recherche: { chemin: '/recherche', titre: 'Recherche', ouverteA: 'agents' },
  administration: { chemin: '/administration', titre: 'Administration des droits', ouverteA: 'agents' },
  deploiements: {
    chemin: '/deploiements',
    titre: 'Déploiements',
    ouverteA: 'agents',
    permission: 'deploiement.lire',
  },
  deploiement: {
    chemin: '/deploiements/:section',
    titre: 'Déploiement d’une section',
    parent: 'deploiements',
    ouverteA: 'absente',
  },
  accessibilite: { chemin: '/accessibilite', titre: 'Accessibilité\u00A0: non conforme', ouverteA: 'tous' },
  mentionsLegales: { chemin: '/mentions-legales', titre: 'Mentions légales', ouverteA: 'tous' },
  donneesPersonnelles: { chemin: '/donnees-personnelles', titre: 'Données personnelles', ouverteA: 'tous' },
  planDuSite: { chemin: '/plan-du-site', titre: 'Plan du site', ouverteA: 'tous' },
} as const satisfies Record<string, PageDuPortail>

export type NomDePage = keyof typeof pages

/** Les cinq axes, dans l’ordre du plan. */
export const cheminsDesAxes: readonly PageDuPortail[] = [
  pages.axe1,
  pages.axe2,
  pages.axe3,
  pages.axe4,
  pages.axe5,
]
