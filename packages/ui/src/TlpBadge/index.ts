import '../styles/dsfr/badge.css'
import './TlpBadge.css'

export { TlpBadge, type NiveauTlp, type TlpBadgeProps } from './TlpBadge.tsx'
