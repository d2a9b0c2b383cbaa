import { ajouterJours, anneeDe, jourDe, type Jour, type OrganismeCode } from '@sssi/domain'
import { completerDiffusion, type ContenuDeBulletin, type Diffusion } from '@sssi/domain/cyber'
import type { Db } from '../../../core/db/db.ts'
import type { Horloge } from '../../../core/trpc/context.ts'
import { acteurs, type ActeurDeDemonstration } from '../../../demonstration/acteurs.ts'
import { hasardDe } from '../../../demonstration/hasard.ts'
import { enColonnes } from '../../diffusion/composer-diffusion.ts'
import { journalCyber } from '../../journal/journal-cyber.table.ts'
import { reponseDeBulletin } from '../../reponse/reponse.table.ts'
import { bulletin } from '../bulletin.table.ts'
import { colonnesDeContenu } from '../colonnes-de-contenu.ts'
import { OBJET_BULLETIN, type FaitDeBulletin } from '../faits.ts'
import { planifierRelance } from '../notification/planifier-notification.ts'
import { prendreNumero } from '../publish/prendre-numero.ts'
import { revisionDeBulletin } from '../revision.table.ts'
import { bulletinsDExemple, type BulletinDExemple } from './bulletins-d-exemple.ts'

const JOUR_MS = 86_400_000

const acteur = (compte: string): ActeurDeDemonstration => {
  const trouve = acteurs.find(({ compteId }) => compteId === compte)
  if (!trouve) throw new Error(`Aucun compte de démonstration « ${compte} ».`)
  return trouve
}

interface Ecrit {
  readonly id: string
  readonly exemple: BulletinDExemple
  readonly contenu: ContenuDeBulletin
  readonly diffusion: Diffusion
  readonly numero: string | null
  /** Instants de ses révisions, retrait compris. */
  readonly instants: readonly Date[]
  readonly maintenant: Date
}

const ilYA = (maintenant: Date, jours: number) => new Date(maintenant.getTime() - jours * JOUR_MS)

function sansReponse({ exemple, diffusion, instants }: Ecrit): OrganismeCode[] {
  const derniere = instants.at(-1)
  const premiere = instants[0]
  if (!derniere || !premiere || exemple.retrait !== undefined) return []
  const aJour = exemple.reponses
    .filter(({ jours }) => premiere.getTime() + jours * JOUR_MS >= derniere.getTime())
    .map(({ organisme }) => organisme)
  return diffusion.destinataires.filter((code) => !aJour.includes(code))
}

async function inscrireLeBulletin(tx: Db, ecrit: Ecrit): Promise<void> {
  const { id, exemple, contenu, diffusion, numero, instants, maintenant } = ecrit
  const creeLe = ilYA(instants[0] ?? maintenant, 1)
  await tx.insert(bulletin).values({
    id,
    numero,
    etat: numero === null ? 'brouillon' : exemple.retrait === undefined ? 'publie' : 'retire',
    ...enColonnes(diffusion),
    contenu,
    brouillon: null,
    ...colonnesDeContenu(contenu, numero),
    avisId: null,
    revision: instants.length,
    sansReponse: sansReponse(ecrit),
    creeParId: acteur('analyste-cert').id,
    creeLe,
    publieLe: instants[0] ?? null,
    modifieLe: instants.at(-1) ?? creeLe,
    motifDeRetrait: exemple.retrait ?? null,
    version: 1 + instants.length,
  })
}

const resumeDe = ({ exemple }: Ecrit, rang: number): string =>
  exemple.revisions[rang]?.resume ?? `Retrait : ${exemple.retrait ?? ''}`

async function inscrireLesRevisions(tx: Db, ecrit: Ecrit): Promise<void> {
  const { id, contenu, diffusion, instants } = ecrit
  for (const [rang, publieeLe] of instants.entries()) {
    await tx.insert(revisionDeBulletin).values({
      bulletinId: id,
      numero: rang + 1,
      contenu,
      tlp: diffusion.tlp,
      resume: resumeDe(ecrit, rang),
      publieeLe,
      publieePar: acteur('analyste-cert').libelle,
    })
  }
}

/** La révision qui se lisait ce jour-là. */
const revisionLue = (instants: readonly Date[], le: Date) =>
  instants.filter((instant) => instant <= le).length

async function inscrireLesReponses(tx: Db, { id, exemple, instants, maintenant }: Ecrit): Promise<void> {
  const [premiere] = instants
  if (!premiere) return
  for (const { organisme, etat, jours, prevueDans, commentaire } of exemple.reponses) {
    const le = new Date(premiere.getTime() + jours * JOUR_MS)
    await tx.insert(reponseDeBulletin).values({
      bulletinId: id,
      organisme,
      revision: revisionLue(instants, le),
      etat,
      constateLe: jourDe(le),
      correctionPrevueLe: prevueDans === undefined ? null : ajouterJours(jourDe(maintenant), prevueDans),
      commentaire: commentaire ?? '',
      par: rssiDe(organisme).libelle,
      le,
      version: 1,
    })
  }
}

const rssiDe = (organisme: OrganismeCode): ActeurDeDemonstration =>
  acteur(`rssi-${organisme.toLowerCase().replaceAll('_', '-')}`)

async function inscrireLHistoire(tx: Db, ecrit: Ecrit): Promise<void> {
  const { id, exemple, diffusion, instants, numero, maintenant } = ecrit
  const [premiere] = instants
  const cert = acteur('analyste-cert')
  const ligne = (
    le: Date,
    par: ActeurDeDemonstration,
    fait: FaitDeBulletin,
    detail: Record<string, unknown>,
  ) => ({
    le,
    agentId: par.id,
    agentLibelle: par.libelle,
    agentOrganisme: par.organisme,
    objet: OBJET_BULLETIN,
    objetId: id,
    fait,
    detail,
  })
  const lignes = [
    ligne(ilYA(premiere ?? maintenant, 1), cert, 'bulletin_cree', { tlp: diffusion.tlp, avisId: null }),
    ...instants.map((le, rang) =>
      exemple.revisions[rang] === undefined
        ? ligne(le, cert, 'bulletin_retire', { motif: exemple.retrait })
        : ligne(le, cert, 'bulletin_publie', {
            numero,
            revision: rang + 1,
            resume: resumeDe(ecrit, rang),
            tlp: diffusion.tlp,
          }),
    ),
    ...exemple.reponses.map(({ organisme, etat, jours }) =>
      ligne(
        new Date((premiere ?? maintenant).getTime() + jours * JOUR_MS),
        rssiDe(organisme),
        'reponse_enregistree',
        { organisme, avant: null, apres: etat },
      ),
    ),
  ]
  await tx.insert(journalCyber).values(lignes.toSorted((a, b) => a.le.getTime() - b.le.getTime()))
}

const echeance = (maintenant: Date, dans: number | null): Jour | null =>
  dans === null ? null : ajouterJours(jourDe(maintenant), dans)

/** Des bulletins d’exemple, à tous les niveaux et dans tous les états, datés par rapport à aujourd’hui. */
export async function demontrerBulletins(tx: Db, horloge: Horloge): Promise<void> {
  const maintenant = horloge.maintenant()
  const hasard = hasardDe('bulletins du CERT')
  const parDate = bulletinsDExemple.toSorted(
    (a, b) => (b.revisions[0]?.ilYA ?? 0) - (a.revisions[0]?.ilYA ?? 0),
  )
  for (const exemple of parDate) {
    const instants = exemple.revisions.map((revision) => ilYA(maintenant, revision.ilYA))
    const premiere = instants[0]
    if (exemple.retrait !== undefined && premiere) instants.push(new Date(premiere.getTime() + 4 * JOUR_MS))
    const ecrit: Ecrit = {
      id: hasard.uuid(),
      exemple,
      contenu: { ...exemple.contenu, reponseAttendueLe: echeance(maintenant, exemple.reponseDans) },
      diffusion: completerDiffusion(
        {
          tlp: exemple.tlp,
          destinataires: exemple.destinataires,
          personnes: (exemple.comptes ?? []).map((compte) => acteur(compte).id),
        },
        acteur('analyste-cert').id,
        [],
      ),
      numero: premiere ? await prendreNumero(tx, anneeDe(jourDe(premiere))) : null,
      instants,
      maintenant,
    }
    await inscrireLeBulletin(tx, ecrit)
    await inscrireLesRevisions(tx, ecrit)
    await inscrireLesReponses(tx, ecrit)
    await inscrireLHistoire(tx, ecrit)
    const attendue = ecrit.contenu.reponseAttendueLe
    if (premiere && attendue !== null && attendue > jourDe(maintenant))
      await planifierRelance(tx, { id: ecrit.id, reponseAttendueLe: attendue })
  }
}
