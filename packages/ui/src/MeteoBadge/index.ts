export { libelleNiveauDeMeteo, MeteoBadge, type MeteoBadgeProps, type NiveauDeMeteo } from './MeteoBadge.tsx'
