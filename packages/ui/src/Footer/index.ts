import '../styles/dsfr/footer.css'
import '../styles/dsfr/logo.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { Footer, type FooterProps } from '@codegouvfr/react-dsfr/Footer'
