import { formatDateCourte, jourDe } from '@sssi/domain'
import type { AdresseDesAvis } from '@sssi/domain/cyber'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { Pagination } from '@sssi/ui/Pagination'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import type { ReactNode } from 'react'
import { BadgeDeDecision, BadgeDeNote, BadgeExploitee } from './badges.tsx'
import type { LigneDAvis, PageDAvis } from './donnees.ts'
import { lienVersLaVeille, lienVersLAvis } from './liens.ts'
import { phraseDesOrganismes } from './phrases.ts'

/** Ce qui est coché, et comment en cocher un ; sans lui, la liste ne se coche pas. */
export interface Selection {
  readonly choisis: ReadonlyMap<string, number>
  readonly basculer: (avis: Pick<LigneDAvis, 'id' | 'version'>) => void
}

const colonnesPour = (lus: PageDAvis['organismesLus']): Colonne<LigneDAvis>[] => [
  {
    cle: 'reference',
    titre: 'Avis',
    cellule: ({ reference, titre }) => `${reference} — ${titre}`,
  },
  {
    cle: 'gravite',
    titre: 'Gravité',
    triable: true,
    sansNom: true,
    cellule: ({ gravite, score, exploitee }) => (
      <>
        <BadgeDeNote gravite={gravite} score={score} petit /> {exploitee && <BadgeExploitee petit />}
      </>
    ),
  },
  {
    cle: 'organismes',
    titre: 'Concerne',
    cellule: ({ organismes, tlp }) => (
      <>
        {phraseDesOrganismes(organismes, lus)} {tlp !== 'CLEAR' && <TlpBadge tlp={tlp} petit />}
      </>
    ),
  },
  {
    cle: 'decision',
    titre: 'Décision',
    sansNom: true,
    cellule: ({ decision }) => <BadgeDeDecision decision={decision} petit />,
  },
  {
    cle: 'date',
    titre: 'Modifié le',
    triable: true,
    forme: 'mince',
    cellule: ({ modifieLe }) => formatDateCourte(jourDe(modifieLe)),
  },
]

const colonneDeChoix = ({ choisis, basculer }: Selection): Colonne<LigneDAvis> => ({
  cle: 'choix',
  titre: 'Choisir',
  forme: 'mince',
  cellule: (ligne) => (
    <input
      type="checkbox"
      className="sssi-cyber-veille-choix"
      aria-label={`Choisir ${ligne.reference}`}
      checked={choisis.has(ligne.id)}
      onChange={() => basculer(ligne)}
    />
  ),
})

interface Proprietes {
  readonly page: PageDAvis | undefined
  readonly adresse: AdresseDesAvis
  readonly selection: Selection | null
  readonly enAttente: boolean
  readonly onTrier: (tri: Pick<AdresseDesAvis, 'tri' | 'ordre'>) => void
  readonly vide: ReactNode
}

/** Une page d’avis : triable, chaque ligne ouvrant sa fiche, et se cochant pour qui la trie. */
export function Tableau({ page, adresse, selection, enAttente, onTrier, vide }: Proprietes) {
  const { tri, ordre } = adresse
  const colonnes = colonnesPour(page?.organismesLus ?? [])
  const pages = page ? Math.ceil(page.compte.nombre / page.parPage) : 0
  return (
    <>
      <DataTable
        legende="Avis de sécurité"
        colonnes={selection ? [...colonnes, colonneDeChoix(selection)] : colonnes}
        lignes={page?.lignes ?? []}
        cle={({ id }) => id}
        href={({ id }) => lienVersLAvis(id)}
        tri={{ colonne: tri, ordre }}
        onTrier={(suivant) =>
          onTrier({ tri: suivant.colonne as AdresseDesAvis['tri'], ordre: suivant.ordre })
        }
        enAttente={enAttente}
        vide={vide}
      />
      {pages > 1 && (
        <Pagination
          className="fr-mt-3w"
          count={pages}
          defaultPage={Math.min(adresse.page, pages)}
          getPageLinkProps={(numero) => ({ href: lienVersLaVeille({ ...adresse, page: numero }) })}
        />
      )}
    </>
  )
}
