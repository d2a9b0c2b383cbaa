import * as z from 'zod'

/** Les caractères de commande n’ont rien à faire dans un nom affiché, recopié dans le journal et les exports. */
const texte = (max: number) =>
  z.string().transform((valeur) => valeur.replace(/\p{C}/gu, ' ').trim().slice(0, max))

/** Les informations d’identité rendues par ProConnect, vérifiées et réduites à ce dont le portail se sert. */
export const identiteSchema = z.object({
  sub: z.string().min(1).max(255),
  given_name: texte(100),
  usual_name: texte(100),
  email: z.email().max(254).toLowerCase(),
  uid: z.string().max(255).optional(),
  siret: z.string().max(20).optional(),
  idp_id: z.string().max(255).optional(),
  organization_label: texte(200).optional(),
})

export interface Identite {
  readonly emetteur: string
  readonly sujet: string
  readonly libelle: string
  readonly courriel: string
  readonly organisation: string | null
}

export function identiteDepuis(emetteur: string, lue: z.output<typeof identiteSchema>): Identite {
  return {
    emetteur,
    sujet: lue.sub,
    // Sans nom, le courriel identifie encore la personne dans le journal.
    libelle: `${lue.given_name} ${lue.usual_name}`.trim() || lue.email,
    courriel: lue.email,
    organisation: lue.organization_label ?? null,
  }
}
