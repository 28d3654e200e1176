/** What a controller needs of Fastify's reply. */
export interface Reply {
  header(name: string, value: string): unknown;
}
