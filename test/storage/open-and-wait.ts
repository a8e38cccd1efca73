/** A process that opens the database of a folder, does as it is told by lines on stdin, and closes: started by tests. */
import { createInterface } from 'node:readline';
import { openDatabase } from '../../storage/open.ts';

const [dataDir = ''] = process.argv.slice(2);
const say = (what: object): void => console.log(JSON.stringify(what));
const log = {
  info: (facts: object, sentence: string) => say({ said: sentence, ...facts }),
  warn: (facts: object, sentence: string) => say({ said: sentence, ...facts }),
};

try {
  const database = await openDatabase({ dataDir, log });
  say({ opened: true });
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'close') break;
    const { rows } = await database.query(line);
    say({ rows });
  }
  await database.close();
  say({ closed: true });
} catch (error) {
  say({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
}
process.stdin.destroy();
