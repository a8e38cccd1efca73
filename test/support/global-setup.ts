/** Before the first suite: the database server that all suites share. Its address reaches the workers by the environment. */
import { startTestServer, type TestServer } from './postgres.ts';

export let server: TestServer | undefined;

// Jest takes this from the default export only.
// biome-ignore lint/style/noDefaultExport: see above
export default async function setUp(): Promise<void> {
  server = await startTestServer();
  process.env.TEST_DATABASE_ADMIN = server.adminUrl;
  process.env.TEST_DATABASE_TEMPLATE = server.template;
  process.env.TEST_RUN = String(process.pid);
}
