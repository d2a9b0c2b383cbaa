import type { ContenuDAvis } from '@sssi/domain/cyber'
import * as z from 'zod'
import { pointeur, type ErreurDeDocument } from '../../document/erreur-de-document.ts'
import type { AvisLu } from './avis-lu.ts'
import { cveReguliere } from './avis-lu.ts'
import { adresseSaine, ligneSaine, texteSain } from './texte-sain.ts'

/** Adresse qui distingue les références du CERT-FR de celles d’autres émetteurs. */
const ESPACE = 'https://www.cert.ssi.gouv.fr'

const texte = (longueur: number) => z.string().max(longueur)
const liste = <S extends z.ZodType>(element: S) => z.array(element).max(5_000).nullish()

// Le CERT-FR écrit ses dates à l’heure de Paris, sans fuseau : on les garde au jour, le seul qu’il affiche.
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}/, 'Une date est attendue, par exemple 2026-03-12.')
  .transform((valeur) => new Date(`${valeur.slice(0, 10)}T00:00:00Z`))
  .refine((valeur) => !Number.isNaN(valeur.getTime()), 'Cette date n’existe pas.')

const lien = z.object({ title: texte(2_000).nullish(), url: texte(4_000).nullish() })

const certfrSchema = z.object({
  reference: z
    .string()
    .regex(
      /^CERTFR-\d{4}-[A-Z]{3}-\d{3,6}$/,
      'La référence d’un document du CERT-FR s’écrit comme CERTFR-2026-AVI-0001.',
    ),
  title: texte(1_000).min(1, 'Le titre ne peut pas être vide.'),
  summary: texte(100_000).nullish(),
  content: texte(500_000).nullish(),
  affected_systems_content: texte(200_000).nullish(),
  affected_systems: liste(
    z.object({
      description: texte(2_000).nullish(),
      product: z
        .object({
          name: texte(500).nullish(),
          vendor: z.object({ name: texte(500).nullish() }).nullish(),
        })
        .nullish(),
    }),
  ),
  cves: liste(
    z.object({
      name: z.string().regex(cveReguliere, 'Un numéro de CVE s’écrit comme CVE-2026-12345.'),
      url: texte(4_000).nullish(),
    }),
  ),
  risks: liste(z.object({ description: texte(2_000) })),
  links: liste(lien),
  vendor_advisories: liste(lien.extend({ published_at: z.string().max(40).nullish() })),
  revisions: z
    .array(z.object({ description: texte(5_000).nullish(), revision_date: date }))
    .min(1, 'Au moins une révision est attendue : elle dit quand l’avis a paru.')
    .max(1_000),
})

/** Lit un avis ou une alerte du CERT-FR, dans la forme de son interface publique. */
export function lireCertfr(
  document: unknown,
): { readonly avis: AvisLu } | { readonly erreurs: Pick<ErreurDeDocument, 'chemin' | 'message'>[] } {
  const lu = certfrSchema.safeParse(document)
  if (!lu.success)
    return {
      erreurs: lu.error.issues.map(({ path, message }) => ({ chemin: pointeur(path), message })),
    }
  const { reference, title, summary, revisions, ...reste } = lu.data
  const ordonnees = revisions.toSorted((a, b) => a.revision_date.getTime() - b.revision_date.getTime())
  const publieLe = ordonnees[0]?.revision_date ?? new Date(0)
  return {
    avis: {
      source: 'certfr',
      espace: ESPACE,
      emetteur: 'CERT-FR',
      reference,
      titre: ligneSaine(title),
      resume: texteSain(summary ?? ''),
      publieLe,
      modifieLe: ordonnees.at(-1)?.revision_date ?? publieLe,
      revision: String(revisions.length),
      tlp: 'CLEAR',
      contenu: contenuDe(reste, ordonnees),
    },
  }
}

type Certfr = z.output<typeof certfrSchema>

function contenuDe(
  lu: Omit<Certfr, 'reference' | 'title' | 'summary' | 'revisions'>,
  revisions: Certfr['revisions'],
): ContenuDAvis {
  const cves = [...new Set((lu.cves ?? []).map(({ name }) => name))]
  const liens = [...(lu.vendor_advisories ?? []), ...(lu.links ?? [])]
  return {
    risques: (lu.risks ?? []).map(({ description }) => ligneSaine(description)),
    systemes: (lu.affected_systems ?? []).map(({ description, product }) => ({
      editeur: ligneSaine(product?.vendor?.name ?? ''),
      produit: ligneSaine(product?.name ?? ''),
      description: ligneSaine(description ?? ''),
    })),
    cves: cves.map((cve) => ({ cve, description: '', vecteurs: [] })),
    texte: texteSain([lu.content, lu.affected_systems_content].filter(Boolean).join('\n\n'), 200_000),
    liens: liens.flatMap(({ title, url }) => {
      const adresse = adresseSaine(url ?? '')
      return adresse === null ? [] : [{ titre: ligneSaine(title ?? '') || adresse, adresse }]
    }),
    revisions: revisions.map(({ description, revision_date }, rang) => ({
      numero: String(rang + 1),
      le: revision_date.toISOString(),
      description: ligneSaine(description ?? ''),
    })),
  }
}
