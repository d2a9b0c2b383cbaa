import '../styles/dsfr/card.css'
import '../styles/dsfr/badge.css'
import '../styles/dsfr/link.css'

export { Card, type CardProps } from '@codegouvfr/react-dsfr/Card'
