import type { RouterOutputs } from '@sssi/api/client'
import { entreGuillemets, formatInstant, pluriel, type Fait } from '@sssi/domain'
import { releveEnMots, tailleEnMots, type Releve } from '../deployment.ts'

export type EntreeDeDeploiement = RouterOutputs['deploiement']['journal']['list']['entrees'][number]

type Detail = EntreeDeDeploiement['detail']

/** Ce que le journal retient d’un fait, lu prudemment : il garde des entrées écrites par toutes les versions du portail. */
function lecteurDe(detail: Detail) {
  const brut = (nom: string): unknown => detail[nom]
  const texte = (nom: string) => (typeof brut(nom) === 'string' ? String(brut(nom)) : 'inconnue')
  const nombre = (nom: string) => (typeof brut(nom) === 'number' ? Number(brut(nom)) : 0)
  const motif = () =>
    typeof brut('motif') === 'string' ? ` Motif : ${entreGuillemets(texte('motif'))}.` : ''
  const echeance = () =>
    typeof brut('jusquA') === 'string' ? ` jusqu’au ${formatInstant(texte('jusquA'))}` : ''
  return { brut, texte, nombre, motif, echeance }
}

type Lecteur = ReturnType<typeof lecteurDe>

const construction = ({ nombre }: Lecteur) =>
  `${tailleEnMots(nombre('taille'))}, ${pluriel(nombre('fichiers'), 'fichier')}`

function canariEnMots({ texte, nombre }: Lecteur): string {
  const [part, avant] = [nombre('part'), nombre('avant')]
  if (part === 0) return `Canari de la version ${texte('version')} arrêté ; ${avant} % des agents l’avaient.`
  const auparavant = avant === 0 ? '' : `, contre ${avant} % auparavant`
  return `Version ${texte('version')} donnée à ${part} % des agents${auparavant}.`
}

const estUnReleve = (valeur: unknown): valeur is Releve =>
  typeof valeur === 'object' && valeur !== null && 'ouvertures' in valeur && 'erreurs' in valeur

function retourAutomatiqueEnMots({ brut, texte }: Lecteur): string {
  const releves = brut('releves')
  const { nouvelle, ancienne } = (releves ?? {}) as { nouvelle?: unknown; ancienne?: unknown }
  const chiffres =
    estUnReleve(nouvelle) && estUnReleve(ancienne)
      ? ` La nouvelle : ${releveEnMots(nouvelle)} ; l’ancienne : ${releveEnMots(ancienne)}.`
      : ''
  return `Retour automatique de la version ${texte('de')} à la version ${texte('vers')}.${chiffres}`
}

function activationEnMots({ brut, texte }: Lecteur): string {
  const aLaPlace = brut('avant') ? `, à la place de la version ${texte('avant')}` : ''
  return `Version ${texte('version')} activée pour tous les agents${aLaPlace}.`
}

const phrases: Record<Fait, (detail: Lecteur) => string> = {
  publication: (d) => `Version ${d.texte('version')} publiée (${construction(d)}).`,
  publication_refusee: (d) =>
    `Publication${d.brut('version') ? ` de la version ${d.texte('version')}` : ''} refusée. ${d.texte('motif')}`,
  installation: (d) => `Version ${d.texte('version')} installée avec le portail (${construction(d)}).`,
  activation: activationEnMots,
  activation_refusee: (d) => `Activation refusée. ${d.texte('message')}`,
  canari: canariEnMots,
  retour_arriere: (d) => `Retour de la version ${d.texte('de')} à la version ${d.texte('vers')}.`,
  retour_automatique: retourAutomatiqueEnMots,
  epingle: (d) => `Section épinglée sur la version ${d.texte('version')}${d.echeance()}.${d.motif()}`,
  desepingle: (d) => `Épingle retirée de la version ${d.texte('version')}.`,
  verrou: (d) => `Section verrouillée${d.echeance()}.${d.motif()}`,
  deverrou: () => 'Verrou levé.',
  cle_ajoutee: (d) => `Clé ${entreGuillemets(d.texte('libelle'))} ajoutée (${d.texte('cle')}).`,
  cle_revoquee: (d) => `Clé ${entreGuillemets(d.texte('libelle'))} révoquée (${d.texte('cle')}).`,
  apercu: (d) =>
    `Lien d’aperçu de la version ${d.texte('version')} créé pour ${d.texte('pour')}${d.echeance()}.`,
}

/** Une entrée du journal des déploiements, en une phrase. */
export function phraseDeDeploiement({ fait, libelle, detail }: EntreeDeDeploiement): string {
  return Object.hasOwn(phrases, fait) ? phrases[fait](lecteurDe(detail)) : `${libelle}.`
}
