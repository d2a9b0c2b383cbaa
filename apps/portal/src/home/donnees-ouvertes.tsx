import { Download } from '@sssi/ui/Download'
import { Table } from '@sssi/ui/Table'

const FICHIERS = [
  { adresse: '/donnees-ouvertes/plan.csv', nom: 'plan.csv', forme: 'CSV, UTF-8, séparateur virgule' },
  { adresse: '/donnees-ouvertes/plan.json', nom: 'plan.json', forme: 'JSON, une liste d’actions' },
]

const CHAMPS = [
  ['code', 'Identifiant légal de l’action', 'A1-001'],
  ['axe', 'Numéro de l’axe, de 1 à 5', '1'],
  ['thematique', 'Thématique, telle qu’imprimée', 'Cybersécurité'],
  ['orientation', 'Orientation stratégique, telle qu’imprimée', '01. Mettre en place un cloud « sécu »'],
  ['libelle', 'Libellé officiel de l’action', 'Développer l’écoute usager'],
  ['horizon', 'Horizon légal, tel qu’imprimé', '2025, 2023-2027, version'],
  ['chefsDeFile', 'Chef de file, tel qu’imprimé', 'CNAV, DSS et MSA, A définir'],
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
      <Table
        caption="Champs des deux fichiers"
        headers={['Champ', 'Sens', 'Exemples']}
        data={CHAMPS.map(([champ, sens, exemples]) => [<code key={champ}>{champ}</code>, sens, exemples])}
      />
    </section>
  )
}
