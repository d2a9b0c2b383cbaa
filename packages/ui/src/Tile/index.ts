import '../styles/dsfr/tile.css'
import '../styles/dsfr/link.css'
import '../styles/dsfr/badge.css'
import '../styles/dsfr/tag.css'

export { Tile, type TileProps } from '@codegouvfr/react-dsfr/Tile'
