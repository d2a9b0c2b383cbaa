export * from './tlp.ts'
export * from './tlp.schema.ts'
