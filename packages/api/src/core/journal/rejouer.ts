import {
  suiviVide,
  type ActionCode,
  type EvenementDeType,
  type EvenementJournal,
  type EvenementType,
  type Indicateur,
  type Jalon,
  type OrganismeCode,
  type RevisionHorizon,
  type SuiviAction,
} from '@sssi/domain'

/** Le suivi d’une action, tel que ses seuls événements le racontent, avec la version où chaque facette a changé. */
export interface SuiviRejoue {
  readonly suivi: SuiviAction
  readonly derniereMiseAJourPar: string | null
  readonly versionMeteo: number
  readonly versionStatut: number
  readonly versionChefsDeFile: number
  readonly versionContributeurs: number
  /** Organisme au nom duquel chaque révision a été proposée. */
  readonly proposants: Readonly<Record<string, OrganismeCode | null>>
}

type Effet<T extends EvenementType> = (rejoue: SuiviRejoue, evenement: EvenementDeType<T>) => SuiviRejoue

export function rejoueVide(code: ActionCode): SuiviRejoue {
  return {
    suivi: suiviVide(code),
    derniereMiseAJourPar: null,
    versionMeteo: 0,
    versionStatut: 0,
    versionChefsDeFile: 0,
    versionContributeurs: 0,
    proposants: {},
  }
}

function avec(rejoue: SuiviRejoue, suivi: Partial<SuiviAction>): SuiviRejoue {
  return { ...rejoue, suivi: { ...rejoue.suivi, ...suivi } }
}

/** Remplace l’objet de cet identifiant et avance sa version, comme chaque écriture le fait. */
function changer<O extends { id: string; version: number }>(
  objets: readonly O[],
  id: string,
  valeur: Partial<O>,
): O[] {
  return objets.map((objet) =>
    objet.id === id ? { ...objet, ...valeur, version: objet.version + 1 } : objet,
  )
}

const changerJalon = (rejoue: SuiviRejoue, id: string, valeur: Partial<Jalon>) =>
  avec(rejoue, { jalons: changer(rejoue.suivi.jalons, id, valeur) })

const changerIndicateur = (rejoue: SuiviRejoue, id: string, valeur: Partial<Indicateur>) =>
  avec(rejoue, { indicateurs: changer(rejoue.suivi.indicateurs, id, valeur) })

function decider(
  rejoue: SuiviRejoue,
  { objet, apres, acteur, le }: EvenementDeType<'horizon_valide' | 'horizon_refuse'>,
  etat: RevisionHorizon['etat'],
): SuiviRejoue {
  const { instance, numeroDecision, motifDecision } = apres
  const decision = {
    etat,
    instance,
    numeroDecision,
    motifDecision,
    decideePar: acteur.libelle,
    decideeLe: le,
  }
  return avec(rejoue, { revisions: changer(rejoue.suivi.revisions, objet.id, decision) })
}

const rien = (rejoue: SuiviRejoue) => rejoue

/** Ce que chaque événement fait au suivi ; la version du suivi avance à part, pour tous. */
const effets: { readonly [T in EvenementType]: Effet<T> } = {
  meteo_publiee: (rejoue, { apres, le, acteur }) => ({
    ...avec(rejoue, { ...apres, synthesePublieeLe: le, synthesePublieePar: acteur.libelle }),
    versionMeteo: rejoue.suivi.version,
  }),
  statut_change: (rejoue, { apres }) => ({ ...avec(rejoue, apres), versionStatut: rejoue.suivi.version }),
  rubrique_modifiee: (rejoue, { objet, apres }) =>
    avec(rejoue, {
      rubriques: rejoue.suivi.rubriques.map((rubrique) =>
        rubrique.numero === objet.numero
          ? { ...rubrique, ...apres, version: rubrique.version + 1 }
          : rubrique,
      ),
    }),
  jalon_cree: (rejoue, { objet, apres }) =>
    avec(rejoue, { jalons: [...rejoue.suivi.jalons, { id: objet.id, ...apres, version: 1 }] }),
  jalon_modifie: (rejoue, { objet, apres }) => changerJalon(rejoue, objet.id, apres),
  jalon_rendu_compte: (rejoue, { objet, apres }) => changerJalon(rejoue, objet.id, apres),
  jalon_supprime: (rejoue, { objet }) =>
    avec(rejoue, { jalons: rejoue.suivi.jalons.filter(({ id }) => id !== objet.id) }),
  indicateur_cree: (rejoue, { objet, apres }) =>
    avec(rejoue, {
      indicateurs: [...rejoue.suivi.indicateurs, { id: objet.id, ...apres, valeurs: [], version: 1 }],
    }),
  indicateur_modifie: (rejoue, { objet, apres }) => changerIndicateur(rejoue, objet.id, apres),
  indicateur_supprime: (rejoue, { objet }) =>
    avec(rejoue, { indicateurs: rejoue.suivi.indicateurs.filter(({ id }) => id !== objet.id) }),
  valeur_enregistree: (rejoue, { objet, apres }) => {
    const lu = rejoue.suivi.indicateurs.find(({ id }) => id === objet.id)
    const autres = lu?.valeurs.filter(({ date }) => date !== apres.date) ?? []
    const valeurs = [...autres, apres].toSorted((a, b) => a.date.localeCompare(b.date))
    return changerIndicateur(rejoue, objet.id, { valeurs })
  },
  horizon_propose: (rejoue, { objet, apres, acteur, le }) => {
    const revision: RevisionHorizon = {
      id: objet.id,
      annee: apres.annee ?? 0,
      motif: apres.motif,
      etat: 'proposee',
      proposeePar: acteur.libelle,
      proposeeLe: le,
      instance: null,
      numeroDecision: null,
      decideePar: null,
      decideeLe: null,
      motifDecision: null,
      version: 1,
    }
    return {
      ...avec(rejoue, { revisions: [...rejoue.suivi.revisions, revision] }),
      proposants: { ...rejoue.proposants, [objet.id]: objet.proposeePar },
    }
  },
  horizon_valide: (rejoue, evenement) => decider(rejoue, evenement, 'validee'),
  horizon_refuse: (rejoue, evenement) => decider(rejoue, evenement, 'refusee'),
  chef_de_file_designe: (rejoue, { apres }) => ({
    ...avec(rejoue, { chefsDeFileDesignes: apres }),
    versionChefsDeFile: rejoue.suivi.version,
  }),
  contributeurs_modifies: (rejoue, { apres }) => ({
    ...avec(rejoue, { contributeurs: apres }),
    versionContributeurs: rejoue.suivi.version,
  }),
  brouillon_enregistre: rien,
  instance_creee: rien,
  habilitation_accordee: rien,
  habilitation_retiree: rien,
}

const horsDuSuivi: readonly EvenementType[] = [
  'brouillon_enregistre',
  'instance_creee',
  'habilitation_accordee',
  'habilitation_retiree',
]

/**
 * Le suivi après cet événement. Rejouer tout le journal d’une action doit rendre exactement son état : c’est ainsi que l’on
 * prouve que l’un dit la vérité sur l’autre. Les habilitations ne sont pas rejouées : elles ont leur propre table.
 */
export function rejouer(avant: SuiviRejoue, evenement: EvenementJournal): SuiviRejoue {
  if (horsDuSuivi.includes(evenement.type)) return avant
  const effet = effets[evenement.type] as Effet<EvenementType>
  const avance = avec(avant, { version: avant.suivi.version + 1, derniereMiseAJour: evenement.le })
  return { ...effet(avance, evenement), derniereMiseAJourPar: evenement.acteur.libelle }
}
