/** Choisir à qui un document est partagé : sans page à soi, mais avec un appel à l’API. */
export const diffusion = { pages: {}, api: ['cyber.diffusion.list'] } as const
