import { libelleGravite, libelleTlp, type Gravite, type Tlp } from '@sssi/domain/cyber'
import { echapper } from '../../../core/artefacts/html.ts'
import { uuidV5 } from '../../bulletin/uuid-v5.ts'

export interface EntreeDeFlux {
  readonly id: string
  readonly numero: string
  readonly titre: string
  readonly tlp: Tlp
  readonly gravite: Gravite
  readonly retire: boolean
  readonly publieLe: Date
  readonly modifieLe: Date
}

interface Flux {
  readonly emetteur: { readonly nom: string; readonly espace: string }
  readonly entrees: readonly EntreeDeFlux[]
  /** Public : les liens mènent aux pages que tout le monde peut ouvrir. */
  readonly public: boolean
}

/** Ce qu’XML ne sait pas écrire, même échappé, rendrait tout le flux illisible. */
const enXml = (texte: string) => echapper(texte.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' '))
const DEBUT = new Date('2023-01-01T00:00:00.000Z')

function entreeEnXml(
  { id, numero, titre, ...entree }: EntreeDeFlux,
  { emetteur, public: ouvert }: Flux,
): string {
  const page = ouvert
    ? `${emetteur.espace}/cert/bulletins/${numero}`
    : `${emetteur.espace}/cyber/bulletins/${id}`
  const nom = `${entree.retire ? '[Retiré] ' : ''}${numero} — ${titre}`
  return `<entry>
<id>urn:uuid:${id}</id>
<title>${enXml(nom)}</title>
<link rel="alternate" type="text/html" href="${enXml(page)}"/>
<published>${entree.publieLe.toISOString()}</published>
<updated>${entree.modifieLe.toISOString()}</updated>
<category scheme="https://www.first.org/tlp/" term="${libelleTlp(entree.tlp)}"/>
<summary>${enXml(`${libelleTlp(entree.tlp)}. Gravité : ${libelleGravite(entree.gravite).toLowerCase()}.`)}</summary>
</entry>`
}

/** Un flux Atom (RFC 4287). Il ne dit que ce qu’une liste dirait : le contenu se lit sur le portail, à chaque fois sur ses droits. */
export function bulletinsEnAtom(flux: Flux): string {
  const { emetteur, entrees } = flux
  const maj = entrees[0]?.modifieLe ?? DEBUT
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">
<id>urn:uuid:${uuidV5(`flux ${emetteur.espace} ${flux.public ? 'public' : 'prive'}`)}</id>
<title>${enXml(`Bulletins — ${emetteur.nom}`)}</title>
<updated>${maj.toISOString()}</updated>
<author><name>${enXml(emetteur.nom)}</name></author>
${entrees.map((entree) => entreeEnXml(entree, flux)).join('\n')}
</feed>
`
}
