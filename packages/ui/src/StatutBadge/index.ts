export { StatutBadge, type StatutBadgeProps, type StatutDAction } from './StatutBadge.tsx'
