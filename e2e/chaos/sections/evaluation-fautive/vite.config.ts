import { sectionConfig } from '@sssi/section/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig(({ mode }) => sectionConfig(fileURLToPath(new URL('.', import.meta.url)), mode))
