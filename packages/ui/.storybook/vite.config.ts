/** Les livres n’ajoutent rien à ce que Storybook règle de lui-même. */
export default {}
