const dangereux: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Du JSON qu’on peut écrire dans une balise `<script>` : rien de ce qu’il contient ne peut la fermer. */
export const jsonPourHtml = (valeur: unknown): string =>
  JSON.stringify(valeur).replace(/[<>&\u2028\u2029]/g, (caractere) => dangereux[caractere] ?? caractere)

const entites: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Un texte qu’on peut écrire dans le contenu ou dans un attribut entre guillemets. */
export const echapper = (texte: string): string =>
  texte.replace(/[&<>"']/g, (caractere) => entites[caractere] ?? '')
