import './HorizonBadge.css'

export { HorizonBadge, type HorizonBadgeProps } from './HorizonBadge.tsx'
