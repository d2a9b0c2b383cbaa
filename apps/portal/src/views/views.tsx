import { TabsNav } from '@sssi/ui/TabsNav'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'

interface Vue {
  /** Son nom dans l’adresse : « journal ». */
  readonly nom: string
  readonly libelle: string
  readonly contenu: ReactNode
}

interface Proprietes {
  /** Ce que les onglets partagent, pour qui les entend sans les voir. */
  readonly libelle: string
  readonly chemin: string
  /** La première s’ouvre à l’adresse de la page, sans être nommée. */
  readonly vues: readonly [Vue, ...Vue[]]
}

/** Une page en plusieurs vues, une à la fois : chacune a son adresse. */
export function Vues({ libelle, chemin, vues }: Proprietes) {
  const [parametres] = useSearchParams()
  const [premiere] = vues
  const demandee = parametres.get('vue')
  const active = vues.find(({ nom }) => nom === demandee) ?? premiere
  return (
    <>
      <TabsNav
        libelle={libelle}
        onglets={vues.map((vue) => ({
          libelle: vue.libelle,
          href: vue === premiere ? chemin : `${chemin}?vue=${vue.nom}`,
          actif: vue === active,
        }))}
      />
      {active.contenu}
    </>
  )
}
