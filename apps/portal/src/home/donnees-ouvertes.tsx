import { DescriptionList } from '@sssi/ui/DescriptionList'
import { Download } from '@sssi/ui/Download'

const FICHIERS = [
  { adresse: '/donnees-ouvertes/plan.csv', nom: 'plan.csv', forme: 'CSV, UTF-8, séparateur virgule' },
  { adresse: '/donnees-ouvertes/plan.json', nom: 'plan.json', forme: 'JSON, une liste d’actions' },
]

const CHAMPS = [
  { terme: 'code', valeur: 'Identifiant légal de l’action\u00A0: A1-001' },
  { terme: 'axe', valeur: 'Numéro de l’axe, de 1 à 5' },
  { terme: 'thematique', valeur: 'Thématique, telle qu’imprimée\u00A0: Cybersécurité' },
  { terme: 'orientation', valeur: 'Orientation stratégique, telle qu’imprimée' },
  { terme: 'libelle', valeur: 'Libellé officiel de l’action' },
  { terme: 'horizon', valeur: 'Horizon légal, tel qu’imprimé\u00A0: 2025, 2023-2027, version' },
  { terme: 'chefsDeFile', valeur: 'Chef de file, tel qu’imprimé\u00A0: CNAV, DSS et MSA, A définir' },
]

/** Les fichiers du plan publié, à adresse stable, et le sens de leurs colonnes. */
export function DonneesOuvertes() {
  return (
    <section className="fr-mt-6w" aria-labelledby="donnees-ouvertes">
      <h2 id="donnees-ouvertes" className="fr-h3">
        Réutiliser le plan&nbsp;: données ouvertes
      </h2>
      <p className="sssi-portail-lecture">
        Les 103 actions telles qu’imprimées, sous licence etalab-2.0. Les adresses et les champs ci-dessous ne
        changeront pas.
      </p>
      <div className="sssi-portail-fichiers">
        {FICHIERS.map(({ adresse, nom, forme }) => (
          <Download
            key={adresse}
            label={`Télécharger ${nom}`}
            details={forme}
            linkProps={{ href: adresse, download: nom }}
          />
        ))}
      </div>
      <h3 className="fr-h6">Champs des deux fichiers</h3>
      <DescriptionList elements={CHAMPS} />
    </section>
  )
}
