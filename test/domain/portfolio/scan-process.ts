/** A process that goes on with the scan it is told of until it is killed: started by a test. */
import { id } from '../../../domain/ids.ts';
import { openReplica } from './replica.ts';

const [databaseUrl = '', partnerCenterUrl = '', tenant = '', scan = ''] = process.argv.slice(2);
const { portfolio } = await openReplica({ databaseUrl, partnerCenterUrl });
console.log('at it');
await portfolio.work(id('tenant', tenant), id('scan', scan));
console.log('ended');
setInterval(() => undefined, 1000);
