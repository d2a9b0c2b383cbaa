import './portal-search.css'
import { CommandSearch } from '@sssi/ui/CommandSearch'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { adresseDeRecherche } from './search-address.ts'
import { phraseDeRecherche } from './search-announcement.ts'
import { useRecherche } from './use-search.ts'
import { useRaccourciDeRecherche } from './use-search-shortcut.ts'

/** Par section : assez pour reconnaître ce qu’on cherche, le reste est sur la page des résultats. */
const LIMITE = 6

/** Sur un petit écran, la recherche s’ouvre par-dessus la page : elle se referme quand on va ailleurs. */
function refermer() {
  const fenetre = document.getElementById('fr-header-search-modal')
  if (fenetre?.classList.contains('fr-modal--opened')) {
    document.getElementById('fr-header-search-close-button')?.click()
  }
}

/** La recherche de l’en-tête, dans ce que chaque section offre à chercher. */
export function PortalSearch({ id }: { id: string }) {
  const aller = useNavigate()
  const [saisie, setSaisie] = useState('')
  const mots = saisie.trim()
  const groupes = useRecherche(saisie, LIMITE)
  useRaccourciDeRecherche(id, 'fr-header-search-button')
  const ouvrir = (href: string) => {
    refermer()
    void aller(href)
  }
  const toutVoir = (valeur: string) => ouvrir(adresseDeRecherche(valeur))
  return (
    <>
      <CommandSearch
        id={id}
        libelle="Rechercher"
        valeur={saisie}
        onChanger={setSaisie}
        groupes={groupes.map(({ cle, libelle, resultats }) => ({
          cle,
          titre: libelle,
          resultats: resultats.map(({ titre, description, href }) => ({
            cle: href,
            href,
            titre,
            detail: description,
          })),
        }))}
        annonce={phraseDeRecherche(groupes, mots)}
        onOuvrir={(href) => {
          setSaisie('')
          ouvrir(href)
        }}
        onValider={toutVoir}
      />
      <button type="button" className="fr-btn" title="Rechercher" onClick={() => toutVoir(saisie)}>
        Rechercher
      </button>
    </>
  )
}
