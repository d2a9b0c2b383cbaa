export { FraicheurBadge, type Fraicheur, type FraicheurBadgeProps } from './FraicheurBadge.tsx'
