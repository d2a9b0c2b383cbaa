import '../styles/dsfr/tab.css'

export { Tabs, type TabsProps } from '@codegouvfr/react-dsfr/Tabs'
