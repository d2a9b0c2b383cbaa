export const INCIDENTS = '/cyber/incidents'
export const DECLARER = `${INCIDENTS}/declarer`
export const REGIMES = `${INCIDENTS}/regimes`
export const adresseDIncident = (id: string) => `${INCIDENTS}/${id}`
export const adresseDEcheance = (id: string, cle: string) => `${INCIDENTS}/${id}/echeances/${cle}`
