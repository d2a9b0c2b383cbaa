import { useHost, useNavigate, useSearchParams } from '@sssi/section'
import { TabsNav } from '@sssi/ui/TabsNav'
import type { ComponentType } from 'react'
import { OngletSynthese } from '../synthese/onglet-synthese.tsx'
import { useFiche } from './fiche-context.tsx'
import { creerMorceau } from '../../page/morceau.tsx'
import {
  adresseDeLOnglet,
  detailsDesOnglets,
  libelleOnglet,
  ongletDeLAdresse,
  onglets,
  type Onglet,
} from './onglets.ts'

const contenus: Readonly<Record<Onglet, ComponentType>> = {
  synthese: OngletSynthese,
  fiche: creerMorceau(() => import('../update-rubrique/onglet-fiche.tsx'), { libelle: 'Fiche' }),
  'feuille-de-route': creerMorceau(() => import('../jalon/onglet-feuille-de-route.tsx'), {
    libelle: 'Feuille de route',
  }),
  indicateurs: creerMorceau(() => import('../indicateur/onglet-indicateurs.tsx'), { libelle: 'Indicateurs' }),
  acteurs: creerMorceau(() => import('../acteurs/onglet-acteurs.tsx'), { libelle: 'Acteurs' }),
  alertes: creerMorceau(() => import('../alertes/onglet-alertes.tsx'), { libelle: 'Alertes' }),
  journal: creerMorceau(() => import('../journal/onglet-journal.tsx'), { libelle: 'Journal' }),
}

/** Les onglets de la fiche : leur nom dit ce qui manque, leur adresse se partage. */
export function OngletsDeLaFiche() {
  const { fiche, aujourdhui } = useFiche()
  const { annoncer } = useHost()
  const [parametres] = useSearchParams()
  const naviguer = useNavigate()
  const ouvert = ongletDeLAdresse(parametres)
  const details = detailsDesOnglets(fiche, aujourdhui)
  const liens = onglets.map((onglet) => ({
    libelle: libelleOnglet(onglet),
    href: adresseDeLOnglet(fiche.action.code, onglet),
    actif: onglet === ouvert,
    compte: details[onglet] ?? undefined,
  }))
  const choisir = (href: string) => {
    void naviguer(href, { preventScrollReset: true })
    const choisi = liens.find((lien) => lien.href === href)
    if (choisi) annoncer(`Onglet ${choisi.libelle} affiché.`)
  }
  return <TabsNav libelle="Fiche de l’action" onglets={liens} onChoisir={choisir} />
}

/** Le contenu de l’onglet ouvert, seul présent dans la page. */
export function ContenuDeLOnglet() {
  const [parametres] = useSearchParams()
  const Contenu = contenus[ongletDeLAdresse(parametres)]
  return <Contenu />
}
