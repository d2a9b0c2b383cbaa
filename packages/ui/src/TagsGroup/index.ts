import '../styles/dsfr/tag.css'

export { TagsGroup, type TagsGroupProps } from '@codegouvfr/react-dsfr/TagsGroup'
