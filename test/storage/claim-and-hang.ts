/** A process that takes an order, marks it sent, and never comes back: started and killed by a test. */
import { id } from '../../domain/ids.ts';
import { openJobs } from '../../storage/jobs/queue.ts';
import { openDatabase } from '../../storage/open.ts';
import { orderLedger } from '../../storage/orders/ledger.ts';

const [databaseUrl = '', order = ''] = process.argv.slice(2);
const log = { info: () => undefined, warn: () => undefined };
const database = await openDatabase({ dataDir: '', databaseUrl, log });
const orders = orderLedger(database, await openJobs(database, log));
const claim = await orders.claim(id('tenant', 'partner-one'), id('order', order), 600_000);
await claim?.markSent({ subscriptions: [], quantity: 10 }, 'partner');
console.log('in hand');
setInterval(() => undefined, 1000);
