import type { Description } from '@sssi/domain'
import { isDeepStrictEqual } from 'node:util'
import { sha384De } from '../../core/depot/contenu.ts'
import { lireJson } from './json-sur.ts'
import type { Archive, Entree } from './lire-archive.ts'
import { fichiersDifferents, PublicationRefusee } from './refus.ts'

const DETAILS_MAX = 20
const MANIFESTE = 'section.json'

const refuser = (...details: string[]) => new PublicationRefusee(fichiersDifferents(details))

const citer = (nom: string) => `« ${nom.slice(0, 120)} »`

/** Le manifeste publié à côté du code dit la même chose que celui qui est signé. */
function verifierManifestePublie(octets: Buffer, { manifeste }: Description): void {
  const lu = lireJson(octets)
  if (!lu.ok || !isDeepStrictEqual(lu.valeur, manifeste))
    throw refuser(`${citer(MANIFESTE)} n’est pas le manifeste décrit.`)
}

/**
 * Les fichiers de l’archive, une fois établi que ce sont exactement ceux que la description annonce : aucun de moins, aucun de
 * plus, de la taille et de l’empreinte annoncées.
 *
 * @throws {PublicationRefusee} au premier écart
 */
export async function verifierFichiers(
  archive: Archive,
  description: Description,
): Promise<readonly Buffer[]> {
  const attendus = new Map(description.fichiers.map((fichier) => [fichier.chemin, fichier]))
  const recus: Buffer[] = []

  async function verifier({ nom, estUnFichier, taille, lire }: Entree): Promise<void> {
    const attendu = attendus.get(nom)
    if (!attendu) throw refuser(`${citer(nom)} n’est pas décrit, ou est envoyé deux fois.`)
    if (!estUnFichier) throw refuser(`${citer(nom)} n’est pas un fichier ordinaire.`)
    if (taille !== attendu.taille) throw refuser(`${citer(nom)} n’a pas la taille annoncée.`)
    const octets = await lire()
    if (octets.length !== taille || sha384De(octets) !== attendu.sha384)
      throw refuser(`${citer(nom)} n’a pas l’empreinte annoncée.`)
    if (nom === MANIFESTE) verifierManifestePublie(octets, description)
    attendus.delete(nom)
    recus.push(octets)
  }

  for await (const entree of archive.fichiers()) await verifier(entree)
  const manquants = [...attendus.keys()].slice(0, DETAILS_MAX)
  if (manquants.length > 0) throw refuser(...manquants.map((nom) => `${citer(nom)} manque.`))
  return recus
}
