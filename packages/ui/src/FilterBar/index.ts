import '../styles/dsfr/button.css'
import './FilterBar.css'

export { FilterBar, type ChoixDeFiltre, type Filtre, type FilterBarProps } from './FilterBar.tsx'
