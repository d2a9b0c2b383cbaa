import { inflateRawSync } from 'node:zlib'

const FIN_DU_REPERTOIRE = 0x06054b50
const ENTREE = 0x02014b50

/** Les fichiers d’une archive zip, lus par son répertoire central comme le fait un tableur. */
export function lireZip(octets: Buffer): Map<string, Buffer> {
  let fin = octets.length - 22
  while (fin >= 0 && octets.readUInt32LE(fin) !== FIN_DU_REPERTOIRE) fin -= 1
  if (fin < 0) throw new Error('Ce fichier n’est pas une archive zip : elle n’a pas de répertoire central.')
  const fichiers = new Map<string, Buffer>()
  let position = octets.readUInt32LE(fin + 16)
  for (let reste = octets.readUInt16LE(fin + 10); reste > 0; reste -= 1) {
    if (octets.readUInt32LE(position) !== ENTREE) throw new Error('Le répertoire de l’archive est abîmé.')
    const methode = octets.readUInt16LE(position + 10)
    const taille = octets.readUInt32LE(position + 20)
    const longueurDuNom = octets.readUInt16LE(position + 28)
    const suite = octets.readUInt16LE(position + 30) + octets.readUInt16LE(position + 32)
    const local = octets.readUInt32LE(position + 42)
    const debut = local + 30 + octets.readUInt16LE(local + 26) + octets.readUInt16LE(local + 28)
    const contenu = octets.subarray(debut, debut + taille)
    const nom = octets.toString('utf8', position + 46, position + 46 + longueurDuNom)
    fichiers.set(nom, methode === 0 ? contenu : inflateRawSync(contenu))
    position += 46 + longueurDuNom + suite
  }
  return fichiers
}
