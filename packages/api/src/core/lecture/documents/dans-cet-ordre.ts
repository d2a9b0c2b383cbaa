/** Les lignes lues, dans l’ordre des identifiants demandés ; la base, elle, les rend comme elles viennent. */
export function dansCetOrdre<L extends { readonly id: string }>(
  ids: readonly string[],
  lignes: readonly L[],
): L[] {
  const parId = new Map(lignes.map((ligne) => [ligne.id, ligne]))
  return ids.flatMap((id) => parId.get(id) ?? [])
}
