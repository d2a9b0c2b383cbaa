import '../styles/dsfr/summary.css'
import '../styles/dsfr/link.css'

export { Summary, type SummaryProps } from '@codegouvfr/react-dsfr/Summary'
