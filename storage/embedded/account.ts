/** PostgreSQL refuses to run as root, so root lends it an account: nobody's. No account has to be made for that. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export type Account = { readonly uid: number; readonly gid: number };

const nobody: Account = { uid: 65534, gid: 65534 };

/** The account to run the server as, or undefined for the caller's own. A folder made before keeps its owner. */
export async function accountFor(folder: string): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(folder).catch(() => undefined);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : nobody;
}

/** Whether the account gets through every folder above the path and may read (and enter) the path itself. */
export async function mayReach(account: Account | undefined, path: string): Promise<boolean> {
  if (!account) return true;
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    const needed = at === path ? 0o5 : 0o1;
    if (((mode >> shift) & needed) !== needed) return false;
    if (at === dirname(at)) return true;
  }
}
