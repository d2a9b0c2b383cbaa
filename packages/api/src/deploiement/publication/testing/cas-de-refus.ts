/** Ce qu’on envoie, le statut et l’étiquette de la réponse. */
export type CasDeRefus = readonly [cas: string, statut: number, code: string, archive: () => Promise<Buffer>]
