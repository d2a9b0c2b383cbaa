import { adresseDesAvisParDefaut, filtreDIncidentsVide, filtreDeBulletinsVide } from '@sssi/domain/cyber'
import type { ObjetMarque } from './objets-marques.ts'

type Entrees = (objets: readonly ObjetMarque[]) => readonly unknown[]

const parId =
  (genre: ObjetMarque['genre'], cle = 'id'): Entrees =>
  (objets) =>
    objets.filter((objet) => objet.genre === genre).map(({ id }) => ({ [cle]: id }))
const une =
  (entree?: unknown): Entrees =>
  () => [entree]
/** La même lecture, sans mot, puis en cherchant le mot de chaque objet. */
const enCherchant =
  (faire: (q: string) => unknown): Entrees =>
  (objets) =>
    ['', 'secret', ...objets.map(({ marque }) => marque)].map(faire)

/**
 * Toutes les lectures de la section qui rendent un objet marqué d’un TLP, et de quoi les faire toutes. Une nouvelle procédure
 * s’inscrit ici, ou dans la liste de celles qui n’en rendent pas ; sinon l’essai échoue.
 */
export const lecturesMarquees: Readonly<Record<string, Entrees>> = {
  'cyber.bulletin.list': enCherchant((q) => ({
    filtre: { ...filtreDeBulletinsVide, q },
    apres: null,
    taille: 100,
  })),
  'cyber.bulletin.get': parId('bulletin'),
  'cyber.bulletin.getVerification': parId('bulletin'),
  'cyber.bulletin.getModele': parId('avis', 'avisId'),
  'cyber.reponse.list': () => [
    { manquantes: true, taille: 50 },
    { manquantes: false, taille: 50 },
  ],
  'cyber.avis.list': enCherchant((q) => ({ ...adresseDesAvisParDefaut, decision: [], q })),
  'cyber.avis.get': parId('avis'),
  'cyber.alerte.list': une({ page: 1, taille: 100, exercice: null, etat: null }),
  'cyber.alerte.get': parId('alerte'),
  'cyber.alerte.getCourante': une(),
  'cyber.alerte.getStatistiques': une({ exercice: false }),
  'cyber.incident.list': enCherchant((q) => ({
    filtre: { ...filtreDIncidentsVide, q },
    tri: 'echeance',
    page: 1,
    taille: 100,
  })),
  'cyber.incident.get': parId('incident'),
  'cyber.incident.getStatistiques': une(),
  'cyber.echeance.get': (objets) =>
    parId(
      'incident',
      'incidentId',
    )(objets).map((entree) => ({ ...(entree as object), cle: 'nis2.notification' })),
  'cyber.lienDIncident.search': (objets) =>
    ['avis', 'bulletin', 'alerte', 'incident'].flatMap((genre) =>
      objets.map(({ marque }) => ({ genre, q: marque })),
    ),
  'cyber.recherche.search': enCherchant((q) => ({ q, limite: 50 })),
}

/** Celles qui n’en rendent aucun : elles ne parlent que de leur organisme, de leur règle ou de leur appelant. */
export const lecturesSansMarque: readonly string[] = [
  'cyber.abonnement.get',
  'cyber.campagne.get',
  'cyber.campagne.list',
  'cyber.chaine.get',
  'cyber.chaine.list',
  'cyber.contact.list',
  'cyber.contact.listAgents',
  'cyber.contact.listJournal',
  'cyber.diffusion.list',
  'cyber.evaluation.get',
  'cyber.evaluation.list',
  'cyber.flux.list',
  'cyber.mesure.list',
  'cyber.norme.get',
  'cyber.norme.getCouverture',
  'cyber.norme.list',
  'cyber.produit.list',
  'cyber.regime.list',
  'cyber.reglages.get',
  'cyber.reglages.getPublication',
  'cyber.vecteur.get',
]

/** Les adresses, hors de l’API, qui rendent un objet marqué : fichiers, pages publiques, flux. */
export const adressesMarquees: readonly string[] = [
  '/cert/bulletins',
  '/cert/bulletins/:numero',
  '/exports/alertes/:id',
  '/exports/alertes/:id.csv',
  '/exports/cyber/bulletins/:fichier',
  '/exports/incidents/:id.zip',
  '/flux/cyber/bulletins.atom',
]

/** Celles qui n’en rendent pas. Le lien d’acquittement et les fichiers joints portent leur propre secret, éprouvé avec eux. */
export const adressesSansMarque: readonly string[] = [
  '/.well-known/security.txt',
  '/acquitter/:jeton',
  '/cert/cle-publique.asc',
  '/cert/rfc2350',
  '/cert/rfc2350.txt',
  '/donnees-ouvertes/referentiel-cyber.schema.json',
  '/exports/cyber/annuaire.csv',
  '/televersements/:id',
]

/** Toutes les adresses d’un objet de ce genre. */
export const adressesDe: Readonly<
  Record<ObjetMarque['genre'], (id: string, numero: string) => readonly string[]>
> = {
  bulletin: (id, numero) => [
    ...['csaf', 'misp', 'stix'].map((forme) => `/exports/cyber/bulletins/${id}.${forme}.json`),
    `/cert/bulletins/${numero}`,
  ],
  avis: () => [],
  alerte: (id) => [`/exports/alertes/${id}`, `/exports/alertes/${id}.csv`],
  incident: (id) => [`/exports/incidents/${id}.zip`],
}
