import type { Artefacts } from './artefacts.ts'
import type { Compression } from './compression.ts'

/**
 * Comprime d’avance tout ce qui est publié, un fichier à la fois pour laisser la place aux requêtes. Un fichier demandé avant
 * son tour est comprimé aussitôt : rien n’attend la fin.
 */
export async function prechauffer(
  { shell, sections }: Pick<Artefacts, 'shell' | 'sections'>,
  compression: Compression,
  arret: AbortSignal,
): Promise<void> {
  const fichiers = [shell, ...sections.values()].flatMap((artefact) => [...artefact.fichiers.values()])
  for (const fichier of fichiers.filter(({ compressible }) => compressible)) {
    if (arret.aborted) return
    // Un échec ici n’en est pas un : la requête qui demandera ce fichier recommencera, et le dira.
    await compression.variante(fichier, 'br').catch(() => undefined)
  }
}
