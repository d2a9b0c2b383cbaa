import { idDuChamp } from './id-du-champ.ts'

export type Erreurs = Readonly<Record<string, string>>

/** Ce qu’un champ lit et change d’une saisie : ce qui porte son nom, parmi le reste. */
export interface SaisieDuChamp<N extends string, Sorte> {
  /** Ce que l’on saisit, unique dans la page : les identifiants de ses champs en viennent. */
  readonly cle: string
  readonly valeurs: { readonly [Nom in N]: Sorte }
  readonly erreurs: Erreurs
  changer(changement: { readonly [Nom in N]?: Sorte }): void
}

/** L’erreur d’un champ, ou la première de ce qu’il contient : « absences.0.au ». */
function erreurDuChamp(erreurs: Erreurs, nom: string): string | undefined {
  return erreurs[nom] ?? Object.entries(erreurs).find(([champ]) => champ.startsWith(`${nom}.`))?.[1]
}

/** Ce que tous les champs partagent : leur identité (pour un groupe, celle du groupe), et l’erreur qui leur revient. */
export function etatDuChamp(
  { cle, erreurs }: { readonly cle: string; readonly erreurs: Erreurs },
  nom: string,
) {
  const erreur = erreurDuChamp(erreurs, nom)
  return {
    id: idDuChamp(cle, nom),
    ...(erreur ? { state: 'error' as const, stateRelatedMessage: erreur } : { state: 'default' as const }),
  }
}

/** Change ce champ, et lui seul. */
export function poser<N extends string, Sorte>(saisie: SaisieDuChamp<N, Sorte>, nom: N, valeur: Sorte): void {
  const changement: { [Nom in N]?: Sorte } = {}
  changement[nom] = valeur
  saisie.changer(changement)
}
