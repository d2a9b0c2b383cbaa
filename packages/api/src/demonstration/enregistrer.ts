import { organismeCodes, type ActionCode, type OrganismeCode } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import { agent } from '../core/agent/agent.table.ts'
import { habilitation } from '../core/agent/habilitation.table.ts'
import { EMETTEUR_DE_DEMONSTRATION } from '../core/auth/demonstration/comptes.ts'
import type { Db } from '../core/db/db.ts'
import { parametre } from '../core/db/parametre.table.ts'
import { journal } from '../core/journal/journal.table.ts'
import { ligneDeJournal } from '../core/journal/journaliser.ts'
import { releve } from '../core/lecture/releve.table.ts'
import { indicateur, valeurIndicateur } from '../core/suivi/indicateur.table.ts'
import { instance } from '../core/suivi/instance.table.ts'
import { jalon } from '../core/suivi/jalon.table.ts'
import { revisionHorizon } from '../core/suivi/revision-horizon.table.ts'
import { rubrique } from '../core/suivi/rubrique.table.ts'
import { suiviAction } from '../core/suivi/suivi-action.table.ts'
import { acteurs } from './acteurs.ts'
import { hasardDe } from './hasard.ts'
import type { Histoire } from './histoire.ts'
import type { Demonstration } from './raconter.ts'
import { releverLaDemonstration } from './relever.ts'

/** Lignes écrites par instruction : PostgreSQL n’accepte que 65 535 paramètres à la fois. */
const parPaquets = 500

function* paquets<T>(lignes: readonly T[]): Generator<T[]> {
  for (let debut = 0; debut < lignes.length; debut += parPaquets)
    yield lignes.slice(debut, debut + parPaquets)
}

/** Écrit la démonstration entière, ou rien. L’état écrit est celui que donne le journal, rejoué. */
export async function enregistrerDemonstration(db: Db, demonstration: Demonstration): Promise<void> {
  await db.transaction(async (tx) => {
    await enregistrerAgents(tx, demonstration)
    await tx.insert(instance).values([...demonstration.instances])
    const instances = new Map(demonstration.instances.map(({ id, type, date }) => [`${type} ${date}`, id]))
    for (const [code, histoire] of demonstration.histoires)
      await enregistrerSuivi(tx, code, histoire, instances)
    for (const paquet of paquets(demonstration.evenements)) {
      await tx
        .insert(journal)
        .values(
          paquet.map(({ par, evenement }) =>
            ligneDeJournal({ agent: par, le: new Date(evenement.le), demonstration: true }, evenement),
          ),
        )
    }
    await tx.insert(releve).values(releverLaDemonstration(demonstration))
    await tx.insert(parametre).values({ cle: 'donnees_demonstration', valeur: true })
  })
}

async function enregistrerAgents(tx: Db, { habilitations }: Demonstration): Promise<void> {
  const hasard = hasardDe('habilitations')
  const [premiere] = habilitations
  const creeLe = new Date(premiere?.accordeeLe ?? 0)
  await tx.insert(agent).values(
    acteurs.map(({ id, compteId, courriel, libelle, organisme }) => ({
      id,
      emetteur: EMETTEUR_DE_DEMONSTRATION,
      sujet: compteId,
      courriel,
      libelle,
      organisme,
      creeLe,
    })),
  )
  await tx.insert(habilitation).values(
    habilitations.map(({ acteur, role, organisme, action, accordeeLe }) => ({
      id: hasard.uuid(),
      agentId: acteur.id,
      role,
      organisme,
      action,
      accordeeLe: new Date(accordeeLe),
    })),
  )
}

const dansLOrdre = (choisis: readonly OrganismeCode[]) =>
  organismeCodes.filter((code) => choisis.includes(code))
const instantOuRien = (iso: string | null) => (iso === null ? null : new Date(iso))

async function enregistrerSuivi(
  tx: Db,
  code: ActionCode,
  { fin }: Histoire,
  instances: ReadonlyMap<string, string>,
): Promise<void> {
  const { suivi, proposants, ...versions } = fin
  await tx
    .update(suiviAction)
    .set({
      ...versions,
      statut: suivi.statut,
      decisionAbandon: suivi.decisionAbandon,
      meteo: suivi.meteo,
      synthese: suivi.synthese,
      synthesePublieeLe: instantOuRien(suivi.synthesePublieeLe),
      synthesePublieePar: suivi.synthesePublieePar,
      contributeurs: dansLOrdre(suivi.contributeurs),
      derniereMiseAJour: instantOuRien(suivi.derniereMiseAJour),
      version: suivi.version,
    })
    .where(eq(suiviAction.code, code))
  const ecrites = suivi.rubriques.filter(({ version }) => version > 0)
  if (ecrites.length > 0) await tx.insert(rubrique).values(ecrites.map((ecrite) => ({ code, ...ecrite })))
  if (suivi.jalons.length > 0)
    await tx.insert(jalon).values(suivi.jalons.map((prevu) => ({ code, ...prevu })))
  if (suivi.indicateurs.length > 0) {
    await tx.insert(indicateur).values(suivi.indicateurs.map((decrit) => ({ code, ...decrit })))
  }
  const valeurs = suivi.indicateurs.flatMap(({ id, valeurs: mesures }) =>
    mesures.map((mesure) => ({ indicateurId: id, ...mesure })),
  )
  if (valeurs.length > 0) await tx.insert(valeurIndicateur).values(valeurs)
  if (suivi.revisions.length > 0) {
    await tx.insert(revisionHorizon).values(
      suivi.revisions.map(({ instance: decidante, proposeeLe, decideeLe, ...revision }) => ({
        code,
        ...revision,
        proposeeParOrganisme: proposants[revision.id] ?? null,
        proposeeLe: new Date(proposeeLe),
        decideeLe: instantOuRien(decideeLe),
        instanceId: decidante ? (instances.get(`${decidante.type} ${decidante.date}`) ?? null) : null,
      })),
    )
  }
}
