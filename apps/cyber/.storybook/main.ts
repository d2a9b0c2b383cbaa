import { livreDeSection } from '@sssi/ui/storybook'

export default livreDeSection(import.meta.url)
