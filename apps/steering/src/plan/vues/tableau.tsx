import type { AdressePlan } from '@sssi/domain'
import { DataTable, type Densite, type Tri } from '@sssi/ui/DataTable'
import { Pagination } from '@sssi/ui/Pagination'
import type { ReactNode } from 'react'
import { lienVersLAction, lienVersLePlan } from '../adresse/liens.ts'
import type { PageDuPlan } from '../donnees.ts'
import { colonnes } from './colonnes.tsx'

interface Proprietes {
  readonly page: PageDuPlan
  readonly adresse: AdressePlan
  readonly densite: Densite
  readonly enAttente: boolean
  readonly onTrier: (tri: Pick<AdressePlan, 'tri' | 'ordre'>) => void
  readonly vide: ReactNode
}

/** La liste, vingt actions par page : triable, chaque ligne ouvrant sa fiche. */
export function VueTableau({ page, adresse, densite, enAttente, onTrier, vide }: Proprietes) {
  const { filtre, tri, ordre, taille } = adresse
  const pages = Math.ceil(page.total / page.taille)
  const trier = (suivant: Tri) =>
    onTrier({ tri: suivant.colonne as AdressePlan['tri'], ordre: suivant.ordre })
  return (
    <>
      <DataTable
        legende="Actions du plan"
        colonnes={colonnes}
        lignes={page.lignes}
        cle={({ code }) => code}
        href={({ code }) => lienVersLAction(code)}
        tri={{ colonne: tri, ordre }}
        onTrier={trier}
        densite={densite}
        enAttente={enAttente}
        vide={vide}
      />
      {pages > 1 && (
        <Pagination
          className="sssi-steering-plan-pages"
          count={pages}
          defaultPage={Math.min(page.page, pages)}
          getPageLinkProps={(numero) => ({
            href: lienVersLePlan(filtre, { tri, ordre, taille, page: numero }),
          })}
        />
      )}
    </>
  )
}
