/** Ce que la plupart des formulaires font : enregistrés, ils se ferment sur ce qui est relu ; en conflit, ils relisent. */
export const relireEtFermer = (relire: () => Promise<unknown>, fermer: () => void) => ({
  surEnregistre() {
    void relire()
    fermer()
  },
  surConflit: relire,
})
