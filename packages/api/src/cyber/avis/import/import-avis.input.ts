import * as z from 'zod'

/** Le catalogue le plus lourd pèse un peu plus d’un mégaoctet, les plus gros avis CSAF quelques-uns. */
export const TAILLE_D_UN_DOCUMENT = 10 * 1024 * 1024

export const importAvisInput = z.strictObject({
  /** Le document, tel que lu du fichier ou collé. Un caractère illisible y est une erreur du document, dite à sa place. */
  texte: z
    .string()
    .min(1, 'Donnez un document à importer.')
    .max(TAILLE_D_UN_DOCUMENT, 'Ce document dépasse 10 Mo.'),
})
