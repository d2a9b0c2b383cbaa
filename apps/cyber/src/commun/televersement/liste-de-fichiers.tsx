import { adresseDuFichier, type FichierEnvoye } from './envoyer-fichier.ts'
import { poidsDe } from './poids.ts'

/** Des fichiers joints, que l’on enregistre sur son poste. */
export function ListeDeFichiers({ fichiers }: { readonly fichiers: readonly FichierEnvoye[] }) {
  if (fichiers.length === 0) return null
  return (
    <ul className="fr-mb-1w">
      {fichiers.map(({ id, nom, octets }) => (
        <li key={id}>
          <a href={adresseDuFichier(id)} download>
            {nom} ({poidsDe(octets)})
          </a>
        </li>
      ))}
    </ul>
  )
}
