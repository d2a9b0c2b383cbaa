import { can, type Agent } from '@sssi/domain'
import type { DefinitionDeChaine } from '@sssi/domain/cyber'
import type { SuiviEnregistre } from './alerte.table.ts'

/** Qui répond d’un organisme acquitte pour lui ; le HFDS aussi, dès que la chaîne de cet organisme est arrivée jusqu’à lui. */
export function peutAcquitter(
  agent: Agent,
  { niveaux }: DefinitionDeChaine,
  { organisme, niveau }: Pick<SuiviEnregistre, 'organisme' | 'niveau'>,
): boolean {
  const responsable = (de: typeof organisme) =>
    can(agent, 'alerte.acquitter', { type: 'organisme', organisme: de })
  return responsable(organisme) || (niveaux[niveau]?.appelle === 'hfds' && responsable('HFDS'))
}
