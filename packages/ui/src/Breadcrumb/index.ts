import '../styles/dsfr/breadcrumb.css'
import '../styles/dsfr/link.css'

export { Breadcrumb, type BreadcrumbProps } from '@codegouvfr/react-dsfr/Breadcrumb'
