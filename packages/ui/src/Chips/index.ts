import '../styles/dsfr/tag.css'
import './Chips.css'

export { Chips, type ChipsProps, type FiltreActif } from './Chips.tsx'
