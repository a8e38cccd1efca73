// `npm start`. A Node that is too old cannot even read main.ts, so it is asked for its age here, in words every Node knows.
'use strict';
var version = process.versions.node.split('.');
if (Number(version[0]) < 22 || (Number(version[0]) === 22 && Number(version[1]) < 18)) {
  console.error(
    'Upgrade Desk needs Node.js 22.18 or newer; this is ' +
      process.versions.node +
      ' (' +
      process.execPath +
      ').',
  );
  process.exit(1);
}
// Later starts find the sources compiled, which halves what a start costs. Where it cannot be written, nothing is lost.
require('node:module').enableCompileCache(
  require('node:path').join(__dirname, '../node_modules/.cache/upgrade-desk'),
);
// Until main.ts listens for them itself, nothing is begun that would have to be ended.
['SIGTERM', 'SIGINT'].forEach((signal) => {
  process.on(signal, () => process.exit(0));
});
import('./main.ts').catch((error) => {
  console.error(error);
  process.exit(1);
});
