import '../styles/dsfr/link.css'
import './TimelineHorizons.css'

export { TimelineHorizons, type HorizonsDAction, type TimelineHorizonsProps } from './TimelineHorizons.tsx'
