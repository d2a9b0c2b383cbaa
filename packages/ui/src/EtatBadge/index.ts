import '../styles/dsfr/badge.css'
import './EtatBadge.css'

export { EtatBadge, type EtatBadgeProps, type Ton } from './EtatBadge.tsx'
