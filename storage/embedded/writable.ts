/** A folder that is there and can be written, or one line that says why not. */
import { access, chmod, constants, mkdir } from 'node:fs/promises';
import { codeOf, lineOf, StartError } from '../start-error.ts';

export async function writable(folder: string): Promise<void> {
  try {
    const made = await mkdir(folder, { recursive: true });
    // A strict umask would shut out the account that root lends to the server.
    if (made && process.getuid?.() === 0) await chmod(folder, 0o755);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason =
      {
        EACCES: 'permission denied',
        EROFS: 'it is read-only',
        EEXIST: 'it is a file',
        ENOTDIR: 'it is in a file',
      }[codeOf(error)] ?? lineOf(error);
    throw new StartError(`DATA_DIR ${folder} cannot be written: ${reason}.`);
  }
}
