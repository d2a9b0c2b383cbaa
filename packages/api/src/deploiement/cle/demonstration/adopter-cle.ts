import { organismeCodes, type OrganismeCode } from '@sssi/domain'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as z from 'zod'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { lireJson } from '../../publication/json-sur.ts'
import { ajouterCle } from '../ajouter-cle.ts'
import { identifiantDeCle, signatureValide } from '../cle-publique.ts'
import { organismeDeSection } from '../organisme-de-section.ts'
import { trouverCle } from '../trouver-cle.ts'
import { dossierDesCles, LIBELLE, partiePubliqueDuFichier } from './cles-de-demonstration.ts'

/** Ce qui commence une archive : ce que l’on vérifie avant de la recevoir. */
interface Tete {
  readonly description: Buffer
  readonly signature: Buffer
}

export type AdopterCle = (tete: Tete) => Promise<void>

const signatureSchema = z.object({ cle: z.string(), signature: z.string() })
const descriptionSchema = z.object({
  section: z.string(),
  manifeste: z.object({ equipe: z.object({ organisme: z.enum(organismeCodes) }) }),
})

function lire<S extends z.ZodType>(schema: S, octets: Buffer): z.output<S> | null {
  const lu = lireJson(octets)
  const valide = schema.safeParse(lu.ok ? lu.valeur : null)
  return valide.success ? valide.data : null
}

/**
 * Sur un portail de démonstration, une section neuve se publie sans attendre que la DSS inscrive une clé : celle que sa commande
 * a posée dans le dossier de données de ce portail, à son nom, est inscrite à sa première publication bien signée. Ce que la
 * publication doit respecter ensuite ne change pas. Jamais ailleurs : qui écrit dans ce dossier tient déjà le portail.
 */
export const adopterClesDeDemonstration =
  ({ db, horloge }: { readonly db: Db; readonly horloge: Horloge }, dossierDonnees: string): AdopterCle =>
  async (tete) => {
    const signee = lire(signatureSchema, tete.signature)
    const decrite = lire(descriptionSchema, tete.description)
    if (!signee || !decrite || (await trouverCle(db, signee.cle))) return
    const dossier = dossierDesCles(dossierDonnees)
    const fichiers = await readdir(dossier).catch(() => [])
    const fichier = fichiers.find((nom) => basename(nom, '.pem') === decrite.section)
    const clePublique = fichier && (await partiePubliqueDuFichier(join(dossier, fichier)))
    if (!clePublique || identifiantDeCle(clePublique) !== signee.cle) return
    if (!signatureValide(clePublique, tete.description, signee.signature)) return
    const { section } = decrite
    const dite: OrganismeCode = decrite.manifeste.equipe.organisme
    const organisme = (await organismeDeSection(db, section)) ?? dite
    const le = horloge.maintenant()
    const cle = { section, organisme, clePublique, libelle: LIBELLE, le, auteur: null, trace: {} }
    await db.transaction(async (tx) => ajouterCle(tx, cle))
  }
