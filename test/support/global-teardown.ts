/** After the last suite: no server is left behind. */
import { server } from './global-setup.ts';

// Jest takes this from the default export only.
// biome-ignore lint/style/noDefaultExport: see above
export default async function tearDown(): Promise<void> {
  await server?.close();
}
