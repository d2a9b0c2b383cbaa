/** SHA-256 of the 103 rows, taken when `scripts/plan-extract.ts` read them from the text. */
export const empreinteDuPlan = '99c396fc28d3866590345ea4eecb0d9cdec48e4214e6d6d2ba32fd39e0f4639b'
