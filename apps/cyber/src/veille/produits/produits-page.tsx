import { formatNombre, libelleOrganisme, pluriel } from '@sssi/domain'
import { keepPreviousData, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { EmptyState } from '@sssi/ui/EmptyState'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { Lecture } from '../../commun/lecture.tsx'
import { manifeste } from '../../manifest.ts'
import type { ProduitLu } from '../donnees.ts'
import { Mots } from '../mots.tsx'
import '../veille.css'
import { FormulaireDeProduit } from './formulaire-de-produit.tsx'
import { RetirerLeProduit } from './retirer-le-produit.tsx'

/** Au-delà, on cherche : la page reste légère. */
const MONTRES = 40

function Produit({ produit }: { readonly produit: ProduitLu }) {
  const [edition, setEdition] = useState(false)
  const { organisme, editeur, produit: nom, alias, usage, tenue } = produit
  if (edition)
    return (
      <li>
        <FormulaireDeProduit produit={produit} tenus={[]} onFermer={() => setEdition(false)} />
      </li>
    )
  const titre = `${editeur} — ${nom || 'tous ses produits'}`
  return (
    <li>
      <h2 className="fr-text--lg fr-mb-1w">{titre}</h2>
      <p className="fr-mb-1w">
        {`Employé par ${libelleOrganisme(organisme)}${usage ? `, pour : ${usage}` : ''}.`}
        {alias.length > 0 && ` Autres noms : ${alias.join(', ')}.`}
      </p>
      {tenue && (
        <p className="sssi-cyber-boutons fr-mb-0">
          <Button type="button" size="small" priority="tertiary" onClick={() => setEdition(true)}>
            Modifier <span className="fr-sr-only">{`${titre}, ${libelleOrganisme(organisme)}`}</span>
          </Button>
          <RetirerLeProduit produit={produit} />
        </p>
      )}
    </li>
  )
}

/** Ce que la sphère emploie : les avis qui le désignent concernent ceux qui l’ont déclaré. */
export default function ProduitsPage() {
  const [q, setQ] = useState('')
  const [ajout, setAjout] = useState(false)
  const requete = useQuery({
    ...useApi().cyber.produit.list.queryOptions({ q }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <EnTete intro="Chaque organisme déclare les produits qu’il emploie. Un avis qui les désigne dit alors qui il concerne ; les versions restent à vérifier avec l’avis ouvert.">
        {manifeste.pages.produits.libelle}
      </EnTete>
      <Lecture requete={requete} quoi="les produits">
        {({ lignes, total, autres, tenus }) => (
          <>
            {ajout ? (
              <FormulaireDeProduit produit={null} tenus={tenus} onFermer={() => setAjout(false)} />
            ) : (
              tenus.length > 0 && <Button onClick={() => setAjout(true)}>Déclarer un produit</Button>
            )}
            <div className="sssi-cyber-formulaire fr-mt-3w">
              <Mots q={q} onChercher={setQ} libelle="Chercher un produit ou un éditeur" />
            </div>
            <p className="fr-mt-2w" role="status">
              {lignes.length > MONTRES
                ? `${pluriel(lignes.length, 'produit')} sur ${formatNombre(total)} ; les ${MONTRES} premiers sont montrés, cherchez pour voir les autres.`
                : `${pluriel(lignes.length, 'produit')}${lignes.length < total ? ` sur ${formatNombre(total)}` : ''}.`}
              {autres > 0 &&
                ` D’autres organismes en ont déclaré ${formatNombre(autres)} ; eux et le CERT les lisent.`}
            </p>
            {lignes.length === 0 ? (
              <EmptyState
                titre="Aucun produit à montrer"
                description="Déclarez ce que votre organisme emploie, ou cherchez autrement."
              />
            ) : (
              <ul className="sssi-cyber-veille-cartes">
                {lignes.slice(0, MONTRES).map((produit) => (
                  <Produit key={produit.id} produit={produit} />
                ))}
              </ul>
            )}
          </>
        )}
      </Lecture>
    </>
  )
}
