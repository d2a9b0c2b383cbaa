import type { CampagneLue, Campagnes } from './donnees.ts'

export const campagnes: Campagnes = {
  aujourdhui: '2026-11-22',
  peutGerer: false,
  campagnes: [
    {
      id: 'campagne-1',
      titre: 'Exercice d’hameçonnage',
      public: 'Tous les agents',
      debut: '2026-10-01',
      fin: '2026-12-31',
      etat: 'ouverte',
      participants: 4,
      medianeAcheves: 61,
      aRelever: ['CNAV'],
    },
  ],
}

const clic = {
  cle: 'clic',
  libelle: 'Taux de clic',
  definition: 'Personnes qui ont suivi le lien, sur celles qui ont reçu le message.',
  tendance: 'baisse',
} as const

const releve = (jour: string, acheves: number): CampagneLue['releves'][number] => ({
  campagneId: 'campagne-1',
  organisme: 'CNAV',
  jour,
  invites: 1000,
  atteints: 900,
  acheves,
  comptes: { clic: 90 },
  commentaire: '',
  par: 'RSSI CNAV',
  le: `${jour}T09:00:00.000Z`,
  version: 1,
  taux: {
    atteints: { valeur: 90, numerateur: 900, denominateur: 1000 },
    acheves: { valeur: acheves / 10, numerateur: acheves, denominateur: 1000 },
    indicateurs: { clic: { valeur: 10, numerateur: 90, denominateur: 900 } },
  },
})

export const campagne: CampagneLue = {
  id: 'campagne-1',
  titre: 'Exercice d’hameçonnage',
  public: 'Tous les agents',
  objectifs: 'Faire signaler plutôt qu’ignorer.',
  debut: '2026-10-01',
  fin: '2026-12-31',
  cible: 80,
  liens: [{ titre: 'Module en ligne', url: 'https://formation.exemple.invalid/module' }],
  indicateurs: [clic],
  etat: 'ouverte',
  version: 2,
  fichiers: [{ id: 'fichier-1', nom: 'affiche.pdf', type: 'application/pdf', octets: 1_200_000 }],
  aujourdhui: '2026-11-22',
  peutGerer: false,
  siens: ['CNAV'],
  participants: 4,
  sansReleve: [],
  medianes: { atteints: 88, acheves: 61, indicateurs: { clic: 12 } },
  histoire: [
    { jour: '2026-10-20', atteints: 80, acheves: 35, indicateurs: { clic: 18 } },
    { jour: '2026-11-20', atteints: 88, acheves: 61, indicateurs: { clic: 12 } },
  ],
  releves: [releve('2026-10-20', 400), releve('2026-11-20', 640)],
  journal: [],
}
