import '../styles/dsfr/modal.css'
import '../styles/dsfr/radio.css'
import '../styles/dsfr/form.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { Display, headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display'
