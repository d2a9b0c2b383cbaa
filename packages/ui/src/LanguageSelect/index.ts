import '../styles/dsfr/translate.css'
import '../styles/dsfr/navigation.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'

export { LanguageSelect } from '@codegouvfr/react-dsfr/LanguageSelect'
