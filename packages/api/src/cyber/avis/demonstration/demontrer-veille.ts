import { randomUUID } from 'node:crypto'
import { jourDe, type OrganismeCode } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { enregistrerCatalogue } from '../../exploitation/enregistrer-catalogue.ts'
import { lireKev } from '../../exploitation/lire-kev.ts'
import { inscrireAuJournalCyber } from '../../journal/inscrire-au-journal-cyber.ts'
import { cleDe } from '../../produit/changer-produit.ts'
import { produit } from '../../produit/produit.table.ts'
import { avis } from '../avis.table.ts'
import { enregistrerAvis, OBJET_AVIS } from '../import/enregistrer-avis.ts'
import type { AvisLu } from '../lire/avis-lu.ts'
import { lireCertfr } from '../lire/lire-certfr.ts'
import { lireCsaf } from '../lire/lire-csaf.ts'
import { avisDeLEditeur, avisDuCertfr, catalogueExploiteDeDemonstration } from './documents.ts'

const inventaire: readonly [OrganismeCode, string, string, string][] = [
  ['CNAV', 'Éditeur d’exemple', 'Passerelle d’exemple', 'Accès distants'],
  ['CNAF', 'Éditeur d’exemple', 'Passerelle d’exemple', 'Accès distants des caisses'],
  ['MSA', 'Éditeur d’exemple', '', 'Postes d’administration'],
  ['CNAM', 'Société fictive', 'Messagerie fictive', 'Messagerie des agents'],
  ['ACOSS', 'Réseaux imaginaires', 'Pare-feu imaginaire', 'Bordure du centre de données'],
  ['UCANSS', 'Société fictive', 'Base inventée', 'Paie'],
]

function lu(lecture: { readonly avis: AvisLu } | { readonly erreurs: readonly unknown[] }): AvisLu {
  if ('erreurs' in lecture) throw new Error('Un avis de la démonstration est mal formé.')
  return lecture.avis
}

/** Remplit la veille d’avis inventés, datés d’aujourd’hui, par les mêmes chemins que les vrais. */
export async function demontrerVeille(tx: Db, horloge: Horloge): Promise<void> {
  const le = horloge.maintenant()
  const aujourdhui = jourDe(le)
  const importation = { agent: null, le, nouvelId: randomUUID }
  for (const [organisme, editeur, nom, usage] of inventaire)
    await tx.insert(produit).values({
      id: randomUUID(),
      organisme,
      editeur,
      produit: nom,
      alias: [],
      usage,
      cle: cleDe({ editeur, produit: nom }),
      modifieLe: le,
      modifiePar: 'Données de démonstration',
      version: 1,
    })
  const catalogue = lireKev(catalogueExploiteDeDemonstration(aujourdhui))
  if ('erreurs' in catalogue) throw new Error('Le catalogue de la démonstration est mal formé.')
  await enregistrerCatalogue(tx, catalogue.catalogue, importation)
  await enregistrerAvis(tx, lu(await lireCsaf(avisDeLEditeur(aujourdhui))), importation)
  for (const document of avisDuCertfr(aujourdhui))
    await enregistrerAvis(tx, lu(lireCertfr(document)), importation)
  await ignorerLImprimante(tx, le)
}

/** Un avis déjà trié, pour que la liste ait les deux. */
async function ignorerLImprimante(tx: Db, le: Date): Promise<void> {
  const motif = 'Aucun organisme n’a déclaré ce produit.'
  const [ignore] = await tx
    .update(avis)
    .set({ decision: 'ignorer', motif, decidePar: 'Données de démonstration', decideLe: le, version: 2 })
    .where(eq(avis.reference, 'CERTFR-2026-AVI-9005'))
    .returning({ id: avis.id })
  if (!ignore) return
  await inscrireAuJournalCyber(tx, {
    objet: OBJET_AVIS,
    objetId: ignore.id,
    fait: 'decide',
    detail: { avant: 'a_trier', apres: 'ignorer', motif },
    agent: null,
    le,
  })
}
