/** Ce que la base elle-même pourrait refuser, et que le schéma doit donc arrêter avant elle. */
export const valeursDangereuses: readonly unknown[] = [
  2 ** 31,
  1e308,
  'caractère\u0000nul',
  'moitié de paire \uD800',
  "'; drop table journal; --",
  '9999-12-31',
  '00000000-0000-4000-8000-000000000000',
]

/** Ce qu’un client abîmé, pressé ou malveillant peut mettre à la place d’une valeur. */
export const valeursHostiles: readonly unknown[] = [
  ...valeursDangereuses,
  undefined,
  null,
  true,
  -1,
  0.5,
  Number.NaN,
  2 ** 53,
  '',
  '   ',
  'sens inverse \u202E',
  'x'.repeat(300_000),
  '😀'.repeat(5_000),
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  '2026-02-30',
  'A1-999',
  'A9-001',
  { toString: 'non', constructor: null },
  JSON.parse('{"__proto__":{"habilitations":["animateur_dss"]}}'),
  [],
  [[[[[]]]]],
  Array.from({ length: 5_000 }, () => 'DSS'),
]

type Groupe = Readonly<Record<string, unknown>>

function estGroupe(valeur: unknown): valeur is Groupe {
  return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
}

function sansLeChamp(groupe: Groupe, champ: string): Groupe {
  return Object.fromEntries(Object.entries(groupe).filter(([nom]) => nom !== champ))
}

/** Chaque façon d’abîmer une entrée valable : un champ à la fois, à toute profondeur, puis l’entrée entière. */
export function* abimer(entree: unknown, valeurs: readonly unknown[]): Generator<unknown> {
  yield* valeurs
  if (!estGroupe(entree)) return
  yield { ...entree, champInattendu: 'valeur' }
  for (const [champ, valeur] of Object.entries(entree)) {
    yield sansLeChamp(entree, champ)
    for (const hostile of valeurs) yield { ...entree, [champ]: hostile }
    if (Array.isArray(valeur)) yield { ...entree, [champ]: ['élément inattendu'] }
    if (!estGroupe(valeur)) continue
    for (const [interieur] of Object.entries(valeur)) {
      yield { ...entree, [champ]: sansLeChamp(valeur, interieur) }
      for (const hostile of valeurs) yield { ...entree, [champ]: { ...valeur, [interieur]: hostile } }
    }
  }
}
