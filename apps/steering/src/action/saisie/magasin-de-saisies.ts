import type { BrouillonLocal, Saisie } from './brouillon-local.ts'
import { memesValeurs, type Valeurs } from './valeurs.ts'

export interface SaisieOuverte extends Saisie {
  /** Retrouvée sur le poste à l’ouverture de la page, après une interruption. */
  readonly retrouvee: boolean
  /** Ce que le portail garde déjà en brouillon ; `null` pour un bloc sans brouillon. */
  readonly deposees: Valeurs | null
  /** Faux quand le navigateur n’a pas pu la garder : l’agent doit le savoir avant de quitter la page. */
  readonly gardee: boolean
}

/**
 * Les saisies ouvertes sur une fiche. Il vit plus haut que les onglets : en changer n’interrompt pas ce qu’on écrit.
 */
export interface MagasinDeSaisies {
  lire(bloc: string): SaisieOuverte | undefined
  /** Ouvre un bloc en écriture, au besoin sur un brouillon du portail ; une saisie déjà ouverte est gardée telle quelle. */
  ouvrir(bloc: string, base: Valeurs, brouillon?: Valeurs | null): void
  changer(bloc: string, valeurs: Valeurs): void
  /** Le portail garde ces valeurs en brouillon : quitter la page ne les perd plus. */
  deposer(bloc: string, valeurs: Valeurs): void
  /** Repart de ce qu’une autre personne a enregistré, avec ce que l’agent retient des deux. */
  rebaser(bloc: string, base: Valeurs, valeurs: Valeurs): void
  fermer(bloc: string): void
  /** Blocs dont la saisie n’est enregistrée nulle part sur le portail. */
  nonEnregistres(): readonly string[]
  /** Blocs dont la saisie a été retrouvée sur le poste. */
  retrouves(): readonly string[]
  ouverts(): readonly string[]
  abonner(avertir: () => void): () => void
}

const enAttente = ({ base, deposees, valeurs }: SaisieOuverte) => !memesValeurs(deposees ?? base, valeurs)

export function creerMagasinDeSaisies(local: BrouillonLocal, maintenant: () => Date): MagasinDeSaisies {
  const abonnes = new Set<() => void>()
  const saisies = new Map<string, SaisieOuverte>(
    [...local.lire()].map(([bloc, saisie]) => [
      bloc,
      { ...saisie, deposees: null, retrouvee: true, gardee: true },
    ]),
  )
  // Les listes rendues gardent leur identité tant que rien ne change, comme le demande `useSyncExternalStore`.
  let listes = lister()

  function lister() {
    const blocs = (garder: (saisie: SaisieOuverte) => boolean) =>
      [...saisies].filter(([, saisie]) => garder(saisie)).map(([bloc]) => bloc)
    return {
      nonEnregistres: blocs(enAttente),
      retrouves: blocs((saisie) => saisie.retrouvee),
      ouverts: [...saisies.keys()],
    }
  }

  function publier(): void {
    listes = lister()
    for (const avertir of abonnes) avertir()
  }

  function poser(bloc: string, saisie: Omit<SaisieOuverte, 'gardee' | 'modifieeLe'>): void {
    const posee = { ...saisie, modifieeLe: maintenant().toISOString(), gardee: true }
    const { base, valeurs, modifieeLe } = posee
    const aGarder = enAttente(posee)
    if (!aGarder) local.oublier(bloc)
    saisies.set(bloc, { ...posee, gardee: !aGarder || local.garder(bloc, { base, valeurs, modifieeLe }) })
    publier()
  }

  function completer(bloc: string, changement: Partial<SaisieOuverte>): void {
    const ouverte = saisies.get(bloc)
    if (ouverte) poser(bloc, { ...ouverte, ...changement })
  }

  return {
    lire: (bloc) => saisies.get(bloc),
    ouvrir(bloc, base, brouillon = null) {
      if (saisies.has(bloc)) return
      poser(bloc, { base, valeurs: brouillon ?? base, deposees: brouillon, retrouvee: false })
    },
    changer: (bloc, valeurs) => completer(bloc, { valeurs }),
    deposer: (bloc, deposees) => completer(bloc, { deposees, retrouvee: false }),
    rebaser: (bloc, base, valeurs) => completer(bloc, { base, valeurs, deposees: null, retrouvee: false }),
    fermer(bloc) {
      local.oublier(bloc)
      if (saisies.delete(bloc)) publier()
    },
    nonEnregistres: () => listes.nonEnregistres,
    retrouves: () => listes.retrouves,
    ouverts: () => listes.ouverts,
    abonner(avertir) {
      abonnes.add(avertir)
      return () => abonnes.delete(avertir)
    },
  }
}
