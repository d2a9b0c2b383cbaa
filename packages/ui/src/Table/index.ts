import '../styles/dsfr/table.css'

export { Table, type TableProps } from '@codegouvfr/react-dsfr/Table'
