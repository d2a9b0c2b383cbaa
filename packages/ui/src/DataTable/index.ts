import '../styles/dsfr/link.css'
import './DataTable.css'

export { DataTable, type Colonne, type DataTableProps, type Ordre, type Tri } from './DataTable.tsx'
export { useDensite, type Densite } from './useDensite.ts'
