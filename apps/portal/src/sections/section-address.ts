import type { SectionComposee } from '../composition/composition.ts'

/** L’adresse d’une page de section ; l’accueil de la section n’a pas de chemin. */
export const adresseDeSection = ({ manifest }: SectionComposee, chemin: string): string =>
  chemin ? `${manifest.prefixe}/${chemin}` : manifest.prefixe
