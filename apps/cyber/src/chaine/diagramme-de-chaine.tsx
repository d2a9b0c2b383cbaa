import { libelleOrganisme, typographier } from '@sssi/domain'
import {
  formatDelai,
  libelleAppele,
  libelleConduite,
  type DefinitionDeChaine,
  type NiveauDeChaine,
} from '@sssi/domain/cyber'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import './chaine.css'

interface Proprietes {
  readonly definition: DefinitionDeChaine
}

const LARGEUR = 352
const HAUTEUR = 64
const PAS = 120
const MARGE = 2
/** La flèche, à gauche : ce qui est écrit à côté d’elle tient dans la largeur. */
const FLECHE = 24

const delais = ({ delaiMinutes, delaiHorsHeuresMinutes }: DefinitionDeChaine['niveaux'][number]) =>
  delaiMinutes === delaiHorsHeuresMinutes
    ? formatDelai(delaiMinutes * 60)
    : `${formatDelai(delaiMinutes * 60)} (${formatDelai(delaiHorsHeuresMinutes * 60)} hors heures)`

/** La chaîne dessinée de haut en bas ; le tableau qui suit dit la même chose, et il est lu à sa place. */
function Dessin({ definition: { niveaux } }: Proprietes) {
  const hauteur = niveaux.length * PAS - (PAS - HAUTEUR) + 2 * MARGE
  return (
    <svg
      className="sssi-cyber-chaine__dessin"
      viewBox={`0 0 ${LARGEUR + 2 * MARGE} ${hauteur}`}
      aria-hidden="true"
      focusable="false"
    >
      {niveaux.map((niveau, rang) => {
        const haut = rang * PAS + MARGE
        const milieu = LARGEUR / 2 + MARGE
        const suivant = haut + PAS
        return (
          <g key={niveau.titre}>
            <rect x={MARGE} y={haut} width={LARGEUR} height={HAUTEUR} rx={4} />
            <text x={milieu} y={haut + 27} textAnchor="middle" className="sssi-cyber-chaine__titre">
              {`${rang + 1}. ${niveau.titre.slice(0, 34)}`}
            </text>
            <text x={milieu} y={haut + 48} textAnchor="middle">
              {libelleAppele(niveau.appelle)}
            </text>
            {rang < niveaux.length - 1 && (
              <>
                <path d={`M${FLECHE} ${haut + HAUTEUR}V${suivant - 8}`} />
                <path d={`M${FLECHE - 6} ${suivant - 10}l6 8l6 -8`} />
                <text x={FLECHE + 12} y={haut + HAUTEUR + 33}>
                  {`après ${delais(niveau)} sans réponse`}
                </text>
              </>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const colonnes: readonly Colonne<NiveauDeChaine & { readonly rang: number }>[] = [
  { cle: 'niveau', titre: 'Niveau', cellule: ({ rang, titre }) => `${rang}. ${titre}` },
  { cle: 'appelle', titre: 'Qui est appelé', cellule: ({ appelle }) => libelleAppele(appelle) },
  { cle: 'delai', titre: 'Délai', cellule: (niveau) => delais(niveau) },
  {
    cle: 'hors',
    titre: 'Nuits, week-ends et fériés',
    cellule: ({ horsHeures }) => libelleConduite(horsHeures),
  },
]

/** La chaîne d’alerte : son dessin, puis ses niveaux en tableau. */
export function DiagrammeDeChaine({ definition }: Proprietes) {
  const { niveaux, organismes, heuresOuvrees } = definition
  return (
    <div className="sssi-cyber-chaine">
      <Dessin definition={definition} />
      <div>
        <DataTable
          legende="Niveaux, dans l’ordre des appels"
          colonnes={colonnes}
          lignes={niveaux.map((niveau, rang) => ({ ...niveau, rang: rang + 1 }))}
          cle={({ rang }) => String(rang)}
        />
        <p className="fr-mt-2w">
          {typographier(
            `Heures ouvrées : du lundi au vendredi, de ${heuresOuvrees.debut} à ${heuresOuvrees.fin} (Paris), hors jours fériés. Organismes appelés : ${organismes.map(libelleOrganisme).join(', ')}.`,
          )}
        </p>
      </div>
    </div>
  )
}
