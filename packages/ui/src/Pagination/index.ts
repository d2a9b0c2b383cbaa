import '../styles/dsfr/pagination.css'
import '../styles/dsfr/link.css'

export { Pagination, type PaginationProps } from '@codegouvfr/react-dsfr/Pagination'
