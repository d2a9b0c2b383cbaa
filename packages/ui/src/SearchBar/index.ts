import '../styles/dsfr/search.css'
import '../styles/dsfr/input.css'
import '../styles/dsfr/form.css'
import '../styles/dsfr/button.css'

export { SearchBar, type SearchBarProps } from '@codegouvfr/react-dsfr/SearchBar'
