/** `npm run export -- DIR`: all durable data out of the database, embedded or a server, into a folder. */
import { exportTo } from '../storage/transfer.ts';
import { move } from './transfer/moved.ts';

await move('export', exportTo);
