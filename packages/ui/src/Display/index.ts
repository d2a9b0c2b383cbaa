import '../styles/dsfr/modal.css'
import '../styles/dsfr/radio.css'
import '../styles/dsfr/form.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

// La racine du dossier n’exporte qu’une coquille vide : react-dsfr monte d’ordinaire la fenêtre avec l’en-tête.
export { Display } from '@codegouvfr/react-dsfr/Display/Display'
export { headerFooterDisplayItem } from '@codegouvfr/react-dsfr/Display'
