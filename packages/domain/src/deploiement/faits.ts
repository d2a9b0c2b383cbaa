/** Everything that the journal of deployments records. */
export const faits = [
  'publication',
  'publication_refusee',
  'activation',
  'activation_refusee',
  'canari',
  'retour_arriere',
  'retour_automatique',
  'epingle',
  'desepingle',
  'verrou',
  'deverrou',
  'cle_ajoutee',
  'cle_revoquee',
  'apercu',
  'installation',
] as const
export type Fait = (typeof faits)[number]

const libelles: Record<Fait, string> = {
  publication: 'Version publiée',
  publication_refusee: 'Publication refusée',
  activation: 'Version activée',
  activation_refusee: 'Activation refusée',
  canari: 'Canari réglé',
  retour_arriere: 'Retour arrière',
  retour_automatique: 'Retour automatique',
  epingle: 'Version épinglée',
  desepingle: 'Épingle retirée',
  verrou: 'Section verrouillée',
  deverrou: 'Verrou levé',
  cle_ajoutee: 'Clé ajoutée',
  cle_revoquee: 'Clé révoquée',
  apercu: 'Aperçu ouvert à un agent',
  installation: 'Version installée avec le portail',
}

export function libelleFait(fait: Fait): string {
  return libelles[fait]
}
