import '../styles/dsfr/tag.css'

export { Tag, type TagProps } from '@codegouvfr/react-dsfr/Tag'
