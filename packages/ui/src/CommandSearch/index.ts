import '../styles/dsfr/input.css'
import './CommandSearch.css'

export {
  CommandSearch,
  type CommandSearchProps,
  type GroupeDeResultats,
  type ResultatDeRecherche,
} from './CommandSearch.tsx'
