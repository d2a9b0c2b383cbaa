import './EditableBlock.css'

export { EditableBlock, type EditableBlockProps, type EtatDuBloc } from './EditableBlock.tsx'
