import '../styles/dsfr/link.css'
import './BarList.css'

export { BarList, type Barre, type BarListProps } from './BarList.tsx'
