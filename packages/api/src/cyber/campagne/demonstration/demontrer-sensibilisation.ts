import { ajouterJours, jourDe, libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import type { IndicateurDeCampagne } from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { hasardDe } from '../../../demonstration/hasard.ts'
import { campagne, releveDeCampagne } from '../campagne.table.ts'

const indicateurs: IndicateurDeCampagne[] = [
  {
    cle: 'clic',
    libelle: 'Taux de clic',
    definition: 'Personnes qui ont suivi le lien du message d’exercice, sur celles qui l’ont reçu.',
    tendance: 'baisse',
  },
  {
    cle: 'signalement',
    libelle: 'Taux de signalement',
    definition: 'Personnes qui ont signalé le message par le bouton prévu, sur celles qui l’ont reçu.',
    tendance: 'hausse',
  },
]

const participants: readonly (readonly [OrganismeCode, number])[] = [
  ['CNAM', 2400],
  ['CNAV', 1300],
  ['CNAF', 1900],
  ['ACOSS', 1600],
  ['MSA', 1500],
]

/** Une campagne close, une ouverte où cinq organismes ont relevé leur participation, et une en préparation. */
export async function demontrerSensibilisation(tx: Db, horloge: Horloge): Promise<void> {
  const le = horloge.maintenant()
  const aujourdhui = jourDe(le)
  const jour = (dans: number) => ajouterJours(aujourdhui, dans)
  const campagnes = [
    {
      id: hasardDe('campagne hameçonnage').uuid(),
      titre: 'Exercice d’hameçonnage de la rentrée',
      public: 'Tous les agents disposant d’une messagerie',
      objectifs: 'Faire signaler plutôt qu’ignorer : un message signalé tôt protège les autres organismes.',
      debut: jour(-60),
      fin: jour(20),
      cible: 80,
      liens: [
        { titre: 'Module « Reconnaître un message piégé »', url: 'https://formation.exemple.invalid/module' },
      ],
      indicateurs,
      etat: 'ouverte' as const,
      version: 1,
    },
    {
      id: hasardDe('campagne mots de passe').uuid(),
      titre: 'Mots de passe et coffre-fort',
      public: 'Équipes informatiques',
      objectifs: 'Installer le coffre-fort d’entreprise et ne plus partager de mot de passe par messagerie.',
      debut: jour(-300),
      fin: jour(-200),
      cible: 90,
      liens: [],
      indicateurs: [],
      etat: 'close' as const,
      version: 1,
    },
    {
      id: hasardDe('campagne nomadisme').uuid(),
      titre: 'Travailler en déplacement',
      public: 'Agents équipés d’un poste portable',
      objectifs: '',
      debut: jour(40),
      fin: jour(100),
      cible: null,
      liens: [],
      indicateurs: [],
      etat: 'brouillon' as const,
      version: 1,
    },
  ]
  await tx.insert(campagne).values(campagnes)
  const releves = campagnes
    .filter(({ etat }) => etat !== 'brouillon')
    .flatMap(({ id, debut, indicateurs: suivis }) =>
      participants.flatMap(([organisme, invites]) => {
        const hasard = hasardDe(`participation ${id} ${organisme}`)
        const allant = hasard.entier(55, 85)
        return [12, 30, 50].map((dans, rang) => {
          const atteints = Math.round((invites * (85 + rang * 5)) / 100)
          const part = (pourcents: number) => Math.round((atteints * pourcents) / 100)
          return {
            campagneId: id,
            organisme,
            jour: ajouterJours(debut, dans),
            invites,
            atteints,
            acheves: Math.round((invites * allant * (rang + 1)) / 300),
            comptes:
              suivis.length === 0
                ? {}
                : {
                    clic: part(hasard.entier(16, 20) - rang * 4),
                    signalement: part(hasard.entier(8, 12) + rang * 7),
                  },
            commentaire: '',
            par: `RSSI ${libelleOrganisme(organisme)}`,
            le,
            version: 1,
          }
        })
      }),
    )
  await tx.insert(releveDeCampagne).values(releves)
}
