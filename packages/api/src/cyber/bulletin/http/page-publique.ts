import { formatInstant, typographier } from '@sssi/domain'
import { libelleEtatDeProduit, libelleGravite, libelleTlp, sensDuTlp } from '@sssi/domain/cyber'
import { echapper } from '../../../core/artefacts/html.ts'
import { modifieLe, nomDuProduit, publieLe, titreDuBulletin, type BulletinExporte } from '../exporte.ts'
import { noteCvss } from '../note-cvss.ts'

const texte = (mots: string) => echapper(typographier(mots))

const paragraphes = (mots: string) =>
  mots
    .split(/\n{2,}/)
    .map((paragraphe) => `<p>${texte(paragraphe).replaceAll('\n', '<br>')}</p>`)
    .join('\n')

const section = (titre: string, corps: string) =>
  corps === '' ? '' : `<section>\n<h2>${texte(titre)}</h2>\n${corps}\n</section>`

const liste = (elements: readonly string[]) =>
  elements.length === 0 ? '' : `<ul>\n${elements.map((un) => `<li>${un}</li>`).join('\n')}\n</ul>`

/** Un lien d’un tiers : une adresse http, jamais un script. */
const lien = (titre: string, url: string) =>
  url === ''
    ? texte(titre)
    : `<a href="${echapper(url)}" rel="noreferrer">${texte(titre === '' ? url : titre)}</a>`

/** Le corps de la page d’un bulletin TLP:CLEAR, pour qui n’a pas de compte : du HTML sans script, où tout texte est échappé. */
export function corpsDeLaPagePublique(bulletin: BulletinExporte): string {
  const { id, numero, tlp, etat, contenu, revisions } = bulletin
  const marque = `<p><strong>${libelleTlp(tlp)}</strong> — ${texte(sensDuTlp(tlp))}</p>`
  const retrait =
    etat === 'retire'
      ? `<p><strong>${texte('Ce bulletin est retiré : il ne vaut plus.')}</strong> ${texte(revisions.at(-1)?.resume ?? '')}</p>`
      : ''
  return [
    marque,
    retrait,
    `<p>${texte(`Bulletin ${numero}, publié le ${formatInstant(publieLe(bulletin).toISOString())}, mis à jour le ${formatInstant(modifieLe(bulletin).toISOString())}. Gravité : ${libelleGravite(contenu.gravite).toLowerCase()}.`)}</p>`,
    section('Résumé', paragraphes(contenu.resume)),
    section(
      'Vulnérabilités',
      liste(
        contenu.vulnerabilites.map(({ cve, titre, vecteur }) => {
          const note = noteCvss(vecteur)
          const mesure = note === null ? '' : ` (CVSS ${String(note).replace('.', ',')} — ${vecteur})`
          return texte([cve, titre].filter(Boolean).join(' — ') + mesure)
        }),
      ),
    ),
    section(
      'Produits',
      liste(
        contenu.produits.map((produit) =>
          texte(`${nomDuProduit(produit)} : ${libelleEtatDeProduit(produit.etat).toLowerCase()}`),
        ),
      ),
    ),
    section('Remédiation', contenu.remediation.trim() === '' ? '' : paragraphes(contenu.remediation)),
    section('Liens', liste(contenu.liens.map(({ titre, url }) => lien(titre, url)))),
    section(
      'Révisions',
      liste(
        revisions.map(({ numero: rang, resume, publieeLe }) =>
          texte(`${rang} — ${formatInstant(publieeLe.toISOString())} : ${resume}`),
        ),
      ),
    ),
    `<p>${texte('Ce bulletin en fichier :')} <a href="/exports/cyber/bulletins/${id}.csaf.json">CSAF</a>, <a href="/exports/cyber/bulletins/${id}.misp.json">MISP</a>, <a href="/exports/cyber/bulletins/${id}.stix.json">STIX</a></p>`,
    marque,
  ]
    .filter(Boolean)
    .join('\n')
}

export const titrePublic = (bulletin: BulletinExporte): string =>
  typographier(`${bulletin.numero} — ${titreDuBulletin(bulletin)}`)
