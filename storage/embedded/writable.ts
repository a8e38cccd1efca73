/** A folder that is there and can be written, or one line that says why not. */
import { access, chmod, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeOf, lineOf, StartError } from '../start-error.ts';

/** Tells whether it was made. Node's own `recursive` tries for ever where nothing can be made, as under /proc. */
async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return false;
    if (codeOf(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
  return true;
}

export async function writable(folder: string): Promise<void> {
  try {
    const made = await makeFolder(folder);
    // A strict umask would shut out the account that root lends to the server.
    if (made && process.getuid?.() === 0) await chmod(folder, 0o755);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason =
      {
        EACCES: 'permission denied',
        EPERM: 'nothing may be made there',
        EROFS: 'it is read-only',
        EEXIST: 'it is a file',
        ENOTDIR: 'it is in a file',
        ENOENT: 'no folder can be made there',
        ELOOP: 'its links go round in a circle',
        ENAMETOOLONG: 'the name is too long',
      }[codeOf(error)] ?? lineOf(error);
    throw new StartError(`DATA_DIR ${folder} cannot be written: ${reason}.`);
  }
}
