export { unAgent, type AgentDeTest } from './agents.ts'
export {
  toutesLesRubriques,
  uneAction,
  uneRevision,
  uneRevisionValidee,
  uneRubrique,
  unIndicateur,
  unJalon,
  unSuivi,
} from './suivis.ts'
