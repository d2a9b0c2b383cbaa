import type { Compression } from './compression.ts'
import type { Fichier } from './fichier.ts'

/**
 * Comprime d’avance ces fichiers, un à la fois pour laisser la place aux requêtes. Un fichier demandé avant son tour est
 * comprimé aussitôt : rien n’attend la fin.
 */
export async function prechauffer(
  fichiers: AsyncIterable<Fichier> | Iterable<Fichier>,
  compression: Compression,
  arret: AbortSignal,
): Promise<void> {
  for await (const fichier of fichiers) {
    if (arret.aborted) return
    // Un échec ici n’en est pas un : la requête qui demandera ce fichier recommencera, et le dira.
    if (fichier.compressible) await compression.variante(fichier, 'br').catch(() => undefined)
  }
}
