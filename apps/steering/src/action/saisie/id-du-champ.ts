/** L’ancre d’un champ : le résumé des erreurs y mène. */
export const idDuChamp = (bloc: string, champ: string): string => `${bloc}-${champ}`
