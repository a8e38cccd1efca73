/** `npm run import -- DIR`: what an export wrote, into a database that holds nothing yet. All of it arrives, or nothing. */
import { importFrom } from '../storage/transfer.ts';
import { move } from './transfer/moved.ts';

await move('import', importFrom);
