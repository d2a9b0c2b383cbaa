import '../styles/dsfr/header.css'
import '../styles/dsfr/navigation.css'
import '../styles/dsfr/modal.css'
import '../styles/dsfr/logo.css'
import '../styles/dsfr/button.css'
import '../styles/dsfr/link.css'
import '../styles/dsfr/search.css'
import '../styles/dsfr/input.css'
import '../styles/dsfr/form.css'

export {
  Header,
  HeaderQuickAccessItem,
  type HeaderProps,
  type HeaderQuickAccessItemProps,
} from '@codegouvfr/react-dsfr/Header'
