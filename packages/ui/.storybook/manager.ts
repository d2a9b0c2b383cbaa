/** Les livres composés, tels que Storybook les écrit dans sa page. */
const { REFS: livres = {} } = globalThis as { REFS?: Record<string, { url: string }> }

// Storybook reconnaît un livre à son adresse entière ; construit, celui-ci ignore encore où on le servira.
for (const livre of Object.values(livres)) {
  livre.url = new URL(livre.url, document.baseURI).href.replace(/\/$/, '')
}
