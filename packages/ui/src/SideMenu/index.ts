import '../styles/dsfr/sidemenu.css'
import '../styles/dsfr/link.css'

export { SideMenu, type SideMenuProps } from '@codegouvfr/react-dsfr/SideMenu'
