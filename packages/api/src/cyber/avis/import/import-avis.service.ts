import type { Context } from '../../../core/trpc/context.ts'
import type { Agent } from '@sssi/domain'
import { ERREURS_MONTREES, type ErreurDeDocument } from '../../document/erreur-de-document.ts'
import { lireJson, situer } from '../../document/lire-json.ts'
import { enregistrerCatalogue } from '../../exploitation/enregistrer-catalogue.ts'
import { lireKev } from '../../exploitation/lire-kev.ts'
import { lireCertfr } from '../lire/lire-certfr.ts'
import { lireCsaf } from '../lire/lire-csaf.ts'
import { reconnaitre, type GenreDeDocument } from '../lire/reconnaitre.ts'
import { enregistrerAvis, type IssueDeDocument } from './enregistrer-avis.ts'

export interface RapportDImport {
  readonly genre: GenreDeDocument | null
  readonly issue: IssueDeDocument | 'refuse'
  /** La référence de l’avis, ou la version du catalogue. */
  readonly reference: string | null
  readonly titre: string | null
  /** La fiche de l’avis importé. */
  readonly avisId: string | null
  readonly erreurs: readonly ErreurDeDocument[]
}

export type ContexteDImport = Pick<Context, 'db' | 'horloge' | 'nouvelId'> & { readonly agent: Agent | null }

/** Une source peut donner plusieurs documents d’un coup ; au-delà, elle doit les donner en plusieurs fois. */
const DOCUMENTS_D_UN_COUP = 500

type Erreurs = readonly Pick<ErreurDeDocument, 'chemin' | 'message'>[]
/** Ses erreurs ont leur chemin dans le document ; leurs lignes se cherchent ensuite, toutes à la fois. */
type Importe = Omit<RapportDImport, 'erreurs'> & { readonly erreurs: Erreurs }

/** Importe un texte : un document, ou une liste de documents. Chacun a son rapport ; un refus n’empêche pas les autres. */
export async function importAvis(ctx: ContexteDImport, texte: string): Promise<RapportDImport[]> {
  const lu = lireJson(texte)
  if (!lu.ok) return [{ ...refuser(null, []), erreurs: lu.erreurs }]
  const documents = Array.isArray(lu.valeur) ? (lu.valeur as unknown[]) : null
  if (documents === null) return rapporter(texte, [await importerUn(ctx, lu.valeur)])
  if (documents.length === 0 || documents.length > DOCUMENTS_D_UN_COUP) {
    const message = `Une liste de 1 à ${DOCUMENTS_D_UN_COUP} documents est attendue.`
    return rapporter(texte, [refuser(null, [{ chemin: '', message }])])
  }
  const importes: Importe[] = []
  for (const [rang, document] of documents.entries()) {
    const importe = await importerUn(ctx, document)
    const erreurs = importe.erreurs
      .slice(0, ERREURS_MONTREES)
      .map(({ chemin, message }) => ({ chemin: `/${rang}${chemin}`, message }))
    importes.push({ ...importe, erreurs })
  }
  return rapporter(texte, importes)
}

function rapporter(texte: string, importes: readonly Importe[]): RapportDImport[] {
  const places = situer(
    texte,
    importes.map(({ erreurs }) => erreurs),
  )
  return importes.map((importe, rang) => ({ ...importe, erreurs: places[rang] ?? [] }))
}

function refuser(genre: GenreDeDocument | null, erreurs: Erreurs): Importe {
  return { genre, issue: 'refuse', reference: null, titre: null, avisId: null, erreurs }
}

async function importerUn(ctx: ContexteDImport, document: unknown): Promise<Importe> {
  const genre = reconnaitre(document)
  const importation = { agent: ctx.agent, le: ctx.horloge.maintenant(), nouvelId: ctx.nouvelId }
  if (genre === null)
    return refuser(genre, [
      {
        chemin: '',
        message:
          'Ce document n’est ni un avis du CERT-FR, ni un avis CSAF 2.0, ni le catalogue des vulnérabilités exploitées (KEV).',
      },
    ])
  if (genre === 'kev') {
    const lu = lireKev(document)
    if ('erreurs' in lu) return refuser(genre, lu.erreurs)
    const { catalogue } = lu
    const issue = await ctx.db.transaction((tx) => enregistrerCatalogue(tx, catalogue, importation))
    const titre = `Catalogue des vulnérabilités exploitées, ${catalogue.cves.length} CVE`
    return { genre, issue, reference: catalogue.version, titre, avisId: null, erreurs: [] }
  }
  const lu = genre === 'csaf' ? await lireCsaf(document) : lireCertfr(document)
  if ('erreurs' in lu) return refuser(genre, lu.erreurs)
  if (lu.avis.tlp === 'RED' && ctx.agent === null)
    return refuser(genre, [
      {
        chemin: '/document/distribution/tlp/label',
        message: 'Un document TLP:RED est remis à quelqu’un : il s’importe à la main, pas par une relève.',
      },
    ])
  const { issue, id } = await ctx.db.transaction((tx) => enregistrerAvis(tx, lu.avis, importation))
  if (issue === 'refuse')
    return refuser(genre, [
      { chemin: '', message: 'Ce document ne peut pas être importé ici. Voyez avec qui vous l’a remis.' },
    ])
  return { genre, issue, reference: lu.avis.reference, titre: lu.avis.titre, avisId: id, erreurs: [] }
}
