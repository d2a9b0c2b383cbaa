import { entreGuillemets } from '@sssi/domain'
import { versionServie, type SectionDeployee } from '../deployment.ts'
import { libellesDesGestes, type Decision } from './decision.ts'
import type { Saisie } from './entry.ts'

/** Le titre de la fenêtre : le geste, et ce sur quoi il porte. */
export function titreDe({ titre }: SectionDeployee, { geste, version }: Decision): string {
  const cible = version === null ? '' : ` la version ${version}`
  const titres: Partial<Record<Decision['geste'], string>> = {
    canari: `Donner${cible} à une part des agents`,
    apercu: `Montrer${cible} à un agent`,
  }
  return `${titres[geste] ?? `${libellesDesGestes[geste]}${cible}`} — ${titre}`
}

const LES_ONGLETS_OUVERTS =
  'L’effet vient au prochain chargement de page ; les onglets ouverts gardent leur version et le signalent.'

/** Ce que le geste va changer, et pour qui : de quoi décider sans aller voir ailleurs. */
export function consequencesDe(section: SectionDeployee, { geste, version }: Decision): readonly string[] {
  const { active, canari, epingle, verrou } = section
  const servie = versionServie(section)
  switch (geste) {
    case 'activer':
      return [
        `Tous les agents recevront la version ${version}${servie ? ` à la place de la version ${servie}` : ''}.`,
        ...(canari && canari.version !== version
          ? [`Le canari de la version ${canari.version} prendra fin.`]
          : []),
        LES_ONGLETS_OUVERTS,
      ]
    case 'canari':
      return [
        `Les mêmes agents gardent la version tant que la part grandit ; les autres restent à la version ${active?.version ?? ''}.`,
        'Si elle tombe nettement plus souvent que la version active, le portail arrête le canari de lui-même.',
      ]
    case 'apercu':
      return [
        'Le lien ne vaut que pour cet agent, connecté, et pour ce temps. Les autres ne voient rien changer.',
      ]
    case 'epingler':
      return [
        `Tous les agents recevront la version ${version}, canari compris, et aucune autre ne pourra être activée avant l’échéance.`,
        LES_ONGLETS_OUVERTS,
      ]
    case 'arreterCanari':
      return [
        `Tous les agents reviendront à la version ${active?.version ?? ''}. La version ${canari?.version ?? ''} reste enregistrée.`,
        LES_ONGLETS_OUVERTS,
      ]
    case 'retour':
      return [
        `Tous les agents recevront la version choisie${canari ? ', et le canari prendra fin' : ''}.`,
        LES_ONGLETS_OUVERTS,
      ]
    case 'desepingler':
      return [
        `La version ${active?.version ?? ''} reprendra sa place${canari ? ', et le canari la sienne' : ''}.`,
        ...(epingle ? [`Motif de l’épingle : ${entreGuillemets(epingle.motif)}.`] : []),
      ]
    case 'verrouiller':
      return [
        'Rien ne pourra plus être activé, mis en canari, épinglé ni ramené avant l’échéance. Seul le retour automatique reste possible.',
      ]
    case 'deverrouiller':
      return [
        'Les équipes pourront de nouveau changer de version.',
        ...(verrou ? [`Motif du verrou : ${entreGuillemets(verrou.motif)}.`] : []),
      ]
  }
}

/** Ce que l’on confirme à l’agent, une fois fait. */
export function faitEnMots({ titre, active }: SectionDeployee, { geste, version }: Decision, saisie: Saisie) {
  const phrases: Record<Decision['geste'], string> = {
    activer: `version ${version} activée pour tous les agents`,
    canari: `version ${version} donnée à ${saisie.part} % des agents`,
    apercu: `lien d’aperçu de la version ${version} créé`,
    epingler: `épinglée sur la version ${version}`,
    arreterCanari: `canari arrêté, tous les agents reviennent à la version ${active?.version ?? ''}`,
    retour: `retour à la version ${saisie.version}`,
    desepingler: 'épingle retirée',
    verrouiller: 'section verrouillée',
    deverrouiller: 'verrou levé',
  }
  return `${titre} : ${phrases[geste]}`
}

/** Le bouton qui décide. */
export const boutonDe = ({ geste }: Decision): string =>
  ({ ...libellesDesGestes, canari: 'Donner la version', apercu: 'Créer le lien' })[geste]
