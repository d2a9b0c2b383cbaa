import * as z from 'zod'
import { habilitationSchema } from '../droits/agent.schema.ts'
import { organismeCodeSchema } from '../organisme/organisme.schema.ts'
import { actionCodeSchema } from '../plan/action.schema.ts'
import {
  anneeHorizonSchema,
  identifiantSchema,
  indicateurSchema,
  instanceSchema,
  jalonSchema,
  meteoSchema,
  rubriqueNumeroSchema,
  rubriqueSchema,
  statutSchema,
  valeurSchema,
} from '../suivi/suivi.schema.ts'
import { instantSchema } from '../temps/jour.schema.ts'

/**
 * Events of the journal: who, when, from which body, on what (`objet`), the value before and the value after. One shape for
 * all, so that a store keeps them in the same columns; each type says what its three values hold.
 */
const commun = {
  acteur: z.object({
    libelle: z.string().min(1),
    organisme: organismeCodeSchema.nullable(),
  }),
  le: instantSchema,
}

function surUneAction<
  T extends string,
  O extends z.ZodType,
  Avant extends z.ZodType,
  Apres extends z.ZodType,
>(type: T, objet: O, avant: Avant, apres: Apres) {
  return z.object({ ...commun, type: z.literal(type), code: actionCodeSchema, objet, avant, apres })
}

function horsAction<T extends string, O extends z.ZodType, Avant extends z.ZodType, Apres extends z.ZodType>(
  type: T,
  objet: O,
  avant: Avant,
  apres: Apres,
) {
  return z.object({ ...commun, type: z.literal(type), code: z.null(), objet, avant, apres })
}

const rien = z.null()
const meteoEtSynthese = z.object({ meteo: meteoSchema, synthese: z.string() })
const statutEtDecision = z.object({ statut: statutSchema, decisionAbandon: z.string().nullable() })
const contenuDeRubrique = rubriqueSchema.pick({
  contenu: true,
  nonApplicable: true,
  motifNonApplicable: true,
})
const jalonDuJournal = z.object({ id: identifiantSchema, libelle: z.string(), acteur: organismeCodeSchema })
const contenuDeJalon = jalonSchema.omit({ id: true, version: true })
const compteRendu = jalonSchema.pick({ etat: true, realiseLe: true, commentaire: true })
const indicateurDuJournal = z.object({ id: identifiantSchema, libelle: z.string(), unite: z.string() })
const contenuDIndicateur = indicateurSchema.omit({ id: true, version: true, valeurs: true })
const annee = z.object({ annee: anneeHorizonSchema.nullable() })
const revision = z.object({ id: identifiantSchema, proposeePar: organismeCodeSchema.nullable() })
const decision = {
  instance: instanceSchema.pick({ type: true, date: true }).nullable(),
  numeroDecision: z.string().nullable(),
  motifDecision: z.string().nullable(),
}
const organismes = z.array(organismeCodeSchema)
const beneficiaire = z.object({ agentId: z.string(), libelle: z.string() })

export const evenementJournalSchema = z.discriminatedUnion('type', [
  surUneAction('meteo_publiee', rien, meteoEtSynthese, meteoEtSynthese),
  surUneAction('brouillon_enregistre', rien, meteoEtSynthese.nullable(), meteoEtSynthese),
  surUneAction('statut_change', rien, statutEtDecision, statutEtDecision),
  surUneAction(
    'rubrique_modifiee',
    z.object({ numero: rubriqueNumeroSchema }),
    contenuDeRubrique,
    contenuDeRubrique,
  ),
  surUneAction('jalon_cree', jalonDuJournal, rien, contenuDeJalon),
  surUneAction('jalon_modifie', jalonDuJournal, contenuDeJalon, contenuDeJalon),
  surUneAction('jalon_supprime', jalonDuJournal, contenuDeJalon, rien),
  surUneAction('jalon_rendu_compte', jalonDuJournal, compteRendu, compteRendu),
  surUneAction('indicateur_cree', indicateurDuJournal, rien, contenuDIndicateur),
  surUneAction('indicateur_modifie', indicateurDuJournal, contenuDIndicateur, contenuDIndicateur),
  surUneAction('indicateur_supprime', indicateurDuJournal, contenuDIndicateur, rien),
  surUneAction('valeur_enregistree', indicateurDuJournal, valeurSchema.nullable(), valeurSchema),
  surUneAction('horizon_propose', revision, annee, annee.extend({ motif: z.string() })),
  surUneAction('horizon_valide', revision, annee, annee.extend(decision)),
  surUneAction('horizon_refuse', revision, annee, annee.extend(decision)),
  surUneAction('chef_de_file_designe', rien, organismes, organismes),
  surUneAction('contributeurs_modifies', rien, organismes, organismes),
  horsAction('instance_creee', z.object({ id: identifiantSchema }), rien, instanceSchema.omit({ id: true })),
  z.object({
    ...commun,
    type: z.literal('habilitation_accordee'),
    code: actionCodeSchema.nullable(),
    objet: beneficiaire,
    avant: rien,
    apres: habilitationSchema,
  }),
  z.object({
    ...commun,
    type: z.literal('habilitation_retiree'),
    code: actionCodeSchema.nullable(),
    objet: beneficiaire,
    avant: habilitationSchema,
    apres: rien,
  }),
])

export type EvenementJournal = z.infer<typeof evenementJournalSchema>
export type EvenementType = EvenementJournal['type']
/** The event of that type: `EvenementDeType<'meteo_publiee'>`. */
export type EvenementDeType<T extends EvenementType> = Extract<EvenementJournal, { type: T }>
