import type { components, operations } from "../generated/api";

/** The shapes that the API's description names. */
export type Schemas = components["schemas"];

/** What an operation of the API answers when all is well. */
export type Answer<O extends keyof operations> = operations[O] extends { responses: { 200: { content: { "application/json": infer A } } } } ? A : never;
