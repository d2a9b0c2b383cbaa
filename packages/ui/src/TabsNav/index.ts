import '../styles/dsfr/link.css'
import './TabsNav.css'

export { TabsNav, type Onglet, type TabsNavProps } from './TabsNav.tsx'
