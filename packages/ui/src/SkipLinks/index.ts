import '../styles/dsfr/skiplink.css'
import '../styles/dsfr/link.css'

export { SkipLinks, type SkipLinksProps } from '@codegouvfr/react-dsfr/SkipLinks'
