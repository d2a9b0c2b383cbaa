/** Vrai si un champ de la saisie n’a plus sa valeur de départ. Les champs que le formulaire ne montre pas ne comptent pas. */
export const estModifiee = <S extends object>(
  saisie: S,
  depart: S,
  champs: readonly (keyof S)[] = Object.keys(depart) as (keyof S)[],
): boolean => champs.some((champ) => saisie[champ] !== depart[champ])
