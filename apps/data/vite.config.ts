import { sectionConfig } from '@sssi/section/vite'
import { iconesDeSection } from '@sssi/ui/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const racine = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig(({ mode }) => sectionConfig(racine, mode, [iconesDeSection(racine)]))
