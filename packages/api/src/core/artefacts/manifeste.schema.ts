import * as z from 'zod'

/**
 * Ce que le serveur lit d’un manifeste de section. Le contrat complet appartient à `@sssi/section` ; le reste du manifeste
 * traverse sans être interprété, et le portail le valide avant de charger la section.
 */
export const manifesteSchema = z.looseObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  prefixe: z.string().regex(/^\/[a-z][a-z0-9-]*$/),
  ordre: z.number(),
  contrat: z.number().optional(),
  titre: z.string().optional(),
  equipe: z.looseObject({ organisme: z.string() }).optional(),
  requiert: z.looseObject({ portail: z.array(z.string()).optional() }).optional(),
  pages: z.record(
    z.string(),
    z.looseObject({
      chemin: z.string().max(200),
      parametres: z.record(z.string(), z.enum(['action'])).optional(),
    }),
  ),
})

export type ManifesteLu = z.output<typeof manifesteSchema>

/** `shell.json`, à côté de la construction du portail : ses propres adresses et ce qu’il faut charger d’emblée. */
export const shellSchema = z.looseObject({
  pages: z.array(z.string().startsWith('/').max(200)),
  prechargement: z.array(z.string().startsWith('/').max(300)).default([]),
  contrat: z.number().optional(),
  capacites: z.array(z.string()).optional(),
  composants: z.array(z.string()).optional(),
})

export type ShellLu = z.output<typeof shellSchema>
