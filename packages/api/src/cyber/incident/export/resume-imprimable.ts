import { formatInstant, libelleOrganisme, typographier } from '@sssi/domain'
import {
  libelleEtatDEcheance,
  libelleGraviteDIncident,
  libelleRsit,
  libelleStatutIncident,
  libelleTlp,
  sensDuTlp,
} from '@sssi/domain/cyber'
import { echapper } from '../../../core/artefacts/html.ts'
import type { Dossier } from './dossier.schema.ts'

const ecrit = (texte: string) => echapper(typographier(texte)).replaceAll('\n', '<br>')
const quand = (instant: string | null) => (instant === null ? 'non renseigné' : formatInstant(instant))

const tableau = (legende: string, entetes: readonly string[], lignes: readonly (readonly string[])[]) =>
  lignes.length === 0
    ? ''
    : `<table>
<caption>${ecrit(legende)}</caption>
<thead><tr>${entetes.map((entete) => `<th scope="col">${ecrit(entete)}</th>`).join('')}</tr></thead>
<tbody>
${lignes.map((ligne) => `<tr>${ligne.map((cellule) => `<td>${ecrit(cellule)}</td>`).join('')}</tr>`).join('\n')}
</tbody>
</table>`

const faits = (elements: readonly (readonly [string, string])[]) =>
  `<dl>${elements.map(([terme, valeur]) => `<dt>${ecrit(terme)}</dt><dd>${ecrit(valeur || 'non renseigné')}</dd>`).join('')}</dl>`

const STYLE = `body{font:11pt/1.45 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;margin-bottom:.25rem}
th,td{border:1px solid #888;padding:.25rem .5rem;text-align:left;vertical-align:top}
dt{font-weight:bold}dd{margin:0 0 .5rem}.tlp{border:2px solid;padding:.5rem;font-weight:bold}`

/** Le même dossier, à lire et à imprimer : une page seule, sans script, sans rien à aller chercher. */
export function resumeImprimable({
  incident,
  diffusion,
  impacts,
  faits: chronologie,
  taches,
  echeances,
  exporteLe,
  exportePar,
}: Dossier): string {
  const { classe, type, gravite } = incident
  const marque = `${libelleTlp(diffusion.tlp)} — ${sensDuTlp(diffusion.tlp)}`
  return `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>${ecrit(`${incident.reference} — ${incident.titre}`)}</title><style>${STYLE}</style></head>
<body>
<p class="tlp">${ecrit(marque)}</p>
<h1>${ecrit(`${incident.reference} — ${incident.titre}`)}</h1>
<p>${ecrit(`Exporté le ${formatInstant(exporteLe)} par ${exportePar}.`)}</p>
${faits([
  ['Organisme touché', libelleOrganisme(incident.organisme)],
  ['Statut', libelleStatutIncident(incident.statut)],
  ['Prise de connaissance', quand(incident.priseDeConnaissanceLe)],
  ['Qualification', classe === null || type === null ? '' : libelleRsit({ classe, type })],
  ['Gravité', gravite === null ? '' : libelleGraviteDIncident(gravite)],
  ['Description', incident.description],
  ['Cause', incident.cause],
  ['Mesures', incident.mesures],
])}
${tableau(
  'Échéances réglementaires',
  ['Échéance', 'Texte', 'À envoyer avant', 'État', 'Envoi'],
  echeances.map(({ etape, regime, passage, dueLe, etat, envoyeeLe, numero, sansObjet }) => [
    `${etape} (${regime})`,
    passage,
    dueLe === null ? '' : formatInstant(dueLe),
    etat === 'sans_objet' ? `${libelleEtatDEcheance(etat)} : ${sansObjet ?? ''}` : libelleEtatDEcheance(etat),
    envoyeeLe === null ? '' : [formatInstant(envoyeeLe), numero ?? ''].filter(Boolean).join(', '),
  ]),
)}
${tableau(
  'Services touchés',
  ['Service', 'Organisme', 'Gravité', 'Usagers', 'Données personnelles', 'Service essentiel'],
  impacts.map(({ service, organisme, gravite: sienne, usagers, donneesPersonnelles, ose }) => [
    service,
    libelleOrganisme(organisme),
    libelleGraviteDIncident(sienne),
    usagers === null ? 'non renseigné' : String(usagers),
    donneesPersonnelles ? 'oui' : 'non',
    ose ? 'oui' : 'non',
  ]),
)}
${tableau(
  'Chronologie',
  ['Connu le', 'Fait', 'Noté par'],
  chronologie.map(({ connuLe, texte, auteur }) => [formatInstant(connuLe), texte, auteur]),
)}
${tableau(
  'Tâches',
  ['Tâche', 'Qui', 'Faite'],
  taches.map(({ libelle, organisme, role, faiteLe }) => [
    libelle,
    [libelleOrganisme(organisme), role].filter(Boolean).join(', '),
    faiteLe === null ? 'non' : formatInstant(faiteLe),
  ]),
)}
<p class="tlp">${ecrit(marque)}</p>
</body>
</html>
`
}
