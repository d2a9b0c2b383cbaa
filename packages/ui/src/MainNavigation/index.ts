import '../styles/dsfr/navigation.css'
import '../styles/dsfr/link.css'

export { MainNavigation, type MainNavigationProps } from '@codegouvfr/react-dsfr/MainNavigation'
