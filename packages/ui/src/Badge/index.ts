import '../styles/dsfr/badge.css'

export { Badge, type BadgeProps } from '@codegouvfr/react-dsfr/Badge'
