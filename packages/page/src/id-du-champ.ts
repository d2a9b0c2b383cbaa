/** L’identifiant HTML d’un champ : le résumé des erreurs y mène. */
export const idDuChamp = (cle: string, champ: string): string => `${cle}-${champ}`
